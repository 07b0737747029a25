/** What is kept while a transaction lasts, and no longer. */
package fr.labellisation.socle.transaction;
