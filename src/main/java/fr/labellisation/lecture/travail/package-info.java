/** The work that is done on pages, row by row: how far that of each task has come. */
package fr.labellisation.lecture.travail;
