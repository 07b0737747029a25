/**
 * The configuration of the engine, and what it calls at each task; nothing else.
 * May import socle, acces, referentiel, echeances, annonces and lecture.
 */
package fr.labellisation.moteur;
