/**
 * What is said to whom and when: reminders, lateness, messages, calendars, absences.
 * May import socle, acces and echeances.
 */
package fr.labellisation.annonces;
