/** What persons wrote on the path of a site, to be read again: with its step, who and when. */
package fr.labellisation.lecture.ecrits;
