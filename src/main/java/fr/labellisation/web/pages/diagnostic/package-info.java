/** The diagnosis of a site, by module and by theme: as it was shared, or as it stands. */
package fr.labellisation.web.pages.diagnostic;
