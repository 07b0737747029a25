/** What was typed into a form that came too late, until it is sent again. */
package fr.labellisation.acces.saisies;
