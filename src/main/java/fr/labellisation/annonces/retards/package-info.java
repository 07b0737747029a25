/** What is late, and who hears of it. */
package fr.labellisation.annonces.retards;
