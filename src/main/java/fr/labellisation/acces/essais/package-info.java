/**
 * How often a password may be tried, and from where.
 * May import socle.
 */
package fr.labellisation.acces.essais;
