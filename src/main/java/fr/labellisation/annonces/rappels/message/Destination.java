package fr.labellisation.annonces.rappels.message;

import fr.labellisation.acces.Personne;
import fr.labellisation.annonces.rappels.base.Rappel;

/**
 * A reminder on its way to somebody.
 *
 * @param vers who gets it
 * @param pour the absent person he stands in for; null if it is his own
 * @param raison French sentence that says why he gets it
 */
record Destination(Rappel rappel, Personne vers, Personne pour, String raison) {}
