/**
 * The path of a site to its label and through its years: a folder a step.
 * May import socle, acces, referentiel, echeances, annonces and reglages.
 */
package fr.labellisation.parcours;
