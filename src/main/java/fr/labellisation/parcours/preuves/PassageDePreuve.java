package fr.labellisation.parcours.preuves;

import fr.labellisation.socle.variables.Acte;

/**
 * A piece of evidence was attached to something, and perhaps detached later.
 *
 * @param detachement null while it is attached
 */
public record PassageDePreuve(String preuve, Acte attachement, Acte detachement) {}
