/** Charts as pictures within a page, drawn by the server: read on paper and without a script. */
package fr.labellisation.web.dessins;
