/**
 * The same processes on a simulated clock: cases, the demonstration, a whole nation.
 * May import socle, acces, referentiel, echeances, annonces, parcours, lecture and moteur.
 */
package fr.labellisation.simulation;
