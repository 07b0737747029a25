package fr.labellisation.parcours.preuves;

/**
 * Something that evidence shows.
 *
 * @param parcours business key of what it belongs to: that of a démarche, or of the way of one of its sites
 * @param cle names it there
 */
public record ObjetProuve(GenreDObjet genre, String parcours, String cle) {}
