package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.TacheDeTravail;

/**
 * A row of a work page whose evidence somebody looks at.
 *
 * @param remplit whether he may give, change and detach it
 */
record LigneProuvee(TacheDeTravail tache, LigneAFaire ligne, ObjetProuve objet, boolean remplit) {}
