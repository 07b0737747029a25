/** Persons, roles, isolation of the départements, one login for everything. */
package fr.labellisation.acces;
