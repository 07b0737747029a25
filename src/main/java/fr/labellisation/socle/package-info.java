/**
 * What everything stands on: forms, typed variables, rules, the territory, the journal, exports, settings.
 * Imports no other neighbourhood: there is no domain above it here.
 */
package fr.labellisation.socle;
