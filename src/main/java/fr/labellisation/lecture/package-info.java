/**
 * What is read across the steps; with reprise the only place that joins tables of several owners.
 * May import socle, acces, referentiel, echeances, annonces and parcours.
 */
package fr.labellisation.lecture;
