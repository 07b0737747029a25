/** Calendar feeds (RFC 5545): what is dated, in the calendar program of each person, at a secret and revocable address. */
package fr.labellisation.annonces.calendriers;
