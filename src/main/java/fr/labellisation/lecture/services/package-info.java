/** Which services of a site its modules cover, and how many agents. */
package fr.labellisation.lecture.services;
