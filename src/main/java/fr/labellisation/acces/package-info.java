/**
 * Who a person is, which roles he holds, and the one table of who may do what.
 * May import socle.
 */
package fr.labellisation.acces;
