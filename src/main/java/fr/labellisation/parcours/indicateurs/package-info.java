/** What a site measures: which results, held against which targets, from which period to the next. */
package fr.labellisation.parcours.indicateurs;
