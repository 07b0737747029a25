/**
 * The same processes on a simulated clock: cases, the demonstration, a whole nation.
 * May import everything but web and reprise.
 */
package fr.labellisation.simulation;
