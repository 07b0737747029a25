/** What is new reaches what was there before: each catch-up is done once for a database. */
package fr.labellisation.reprise;
