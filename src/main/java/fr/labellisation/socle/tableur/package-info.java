/** Tables that come into the application: spreadsheets and text files, read as they are written, never run. */
package fr.labellisation.socle.tableur;
