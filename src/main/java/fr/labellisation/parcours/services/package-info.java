/** The services of a site, and which of them each module covers. */
package fr.labellisation.parcours.services;
