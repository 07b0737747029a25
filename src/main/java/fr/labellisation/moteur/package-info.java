/**
 * The configuration of the engine, and what it calls at each task; nothing else.
 * May import everything but web, simulation and reprise.
 */
package fr.labellisation.moteur;
