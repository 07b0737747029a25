/** The yearly review of the indicators of a label: what each reached, and what is done about it. */
package fr.labellisation.parcours.label.revue;
