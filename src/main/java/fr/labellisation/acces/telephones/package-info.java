/** Under which number a person may be called: he alone writes it, and nothing is decided by it. */
package fr.labellisation.acces.telephones;
