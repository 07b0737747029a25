/** What the ministère writes to those who answer for the sites that a campaign misses: composed, shown, sent once, kept. */
package fr.labellisation.lecture.campagnes.message;
