package fr.labellisation.web.pages.preuves;

/**
 * What became of one file, in a sentence.
 *
 * @param bonne false if nothing came of it
 */
public record SuiteDUnDepot(boolean bonne, String phrase) {}
