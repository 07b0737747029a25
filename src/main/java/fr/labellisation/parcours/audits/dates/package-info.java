/** On which days an audit may take place, and what a day that is kept all the same makes impossible. */
package fr.labellisation.parcours.audits.dates;
