/**
 * Catch-ups: what brings databases and running paths of earlier versions up to today, each once.
 * May import everything but web and simulation.
 */
package fr.labellisation.reprise;
