/** What will be missing at a site on the day of its audit: one pure rule, with its facts and its reasons. */
package fr.labellisation.parcours.preparation.manques;
