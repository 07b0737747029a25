/** Tables that leave the application: sheets, text files, pages of paper. */
package fr.labellisation.socle.exports;
