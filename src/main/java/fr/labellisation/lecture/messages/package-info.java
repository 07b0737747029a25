/** What messages and reminders tell together: those of a département, of a démarche, of a site. */
package fr.labellisation.lecture.messages;
