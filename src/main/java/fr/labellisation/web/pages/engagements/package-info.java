/** Engagements of which no official title is known, completed by a département for its sites. */
package fr.labellisation.web.pages.engagements;
