/** Targets that the ministère sets for the country: what they ask, how far the sites have come, who is missing and what he was written. */
package fr.labellisation.lecture.campagnes;
