/** What every request passes before anything reads it, and the one place where a fault of the software is said in French. */
package fr.labellisation.socle.portes;
