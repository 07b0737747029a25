/** What a site measures, by what it commits to, and the results. */
package fr.labellisation.lecture.indicateurs;
