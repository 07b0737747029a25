/** Results that are late: what a site still has to give for a period that is over, and the task that asks for it. */
package fr.labellisation.parcours.indicateurs.attente;
