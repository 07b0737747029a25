/** Engagements of which no official title is known, as a département completes them for its sites. */
package fr.labellisation.referentiel.complements;
