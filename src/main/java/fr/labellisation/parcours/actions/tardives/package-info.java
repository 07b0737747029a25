/** What is decided on gaps that are known since the plan of a site was decided. */
package fr.labellisation.parcours.actions.tardives;
