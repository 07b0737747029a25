/**
 * Catch-ups: what brings databases and running paths of earlier versions up to today, each once.
 * May import socle, referentiel, echeances, annonces, reglages, parcours and lecture.
 */
package fr.labellisation.reprise;
