/** What a site takes along from its label to the next one: compared before, and kept as it was on the day of the decision. */
package fr.labellisation.parcours.label.passage;
