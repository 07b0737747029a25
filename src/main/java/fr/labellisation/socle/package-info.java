/**
 * What everything stands on: codes, forms, typed variables, rules, the territory, the journal, exports, the installation.
 * Imports no other neighbourhood: there is no domain above it here.
 */
package fr.labellisation.socle;
