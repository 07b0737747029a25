/**
 * The versions of the référentiels, as data.
 * May import socle.
 */
package fr.labellisation.referentiel;
