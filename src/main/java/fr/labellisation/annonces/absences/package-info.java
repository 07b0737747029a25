/** Absences: a person names a deputy between two days; his tasks and his messages reach the deputy meanwhile. */
package fr.labellisation.annonces.absences;
