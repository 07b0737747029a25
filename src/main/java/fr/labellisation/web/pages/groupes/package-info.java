/** The working groups of a site. */
package fr.labellisation.web.pages.groupes;
