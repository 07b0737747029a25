/** The day of a person: what he has to do, who waits for it, what others did since he last looked. */
package fr.labellisation.lecture.journee;
