package fr.labellisation.annonces.courriel;

/**
 * Calendar file of a dated event.
 *
 * @param methode what it does to the calendar of who receives it: REQUEST, CANCEL or PUBLISH (RFC 5546)
 * @param contenu the file (RFC 5545)
 */
public record PieceCalendrier(String methode, String contenu) {}
