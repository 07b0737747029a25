package fr.labellisation.annonces.courriel;

/**
 * Who an event comes from, for the calendars that keep it: the same for all files about it, whoever is référent by then.
 *
 * @param organisateur name and address of the service
 * @param installation name of this installation, unique in the world
 */
public record Emetteur(Contact organisateur, String installation) {}
