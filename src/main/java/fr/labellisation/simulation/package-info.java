/**
 * The same processes on a simulated clock: cases, the demonstration, a whole nation.
 * May import socle, acces, referentiel, echeances, annonces and moteur.
 */
package fr.labellisation.simulation;
