package fr.labellisation.referentiel;

/**
 * A chapter of a référentiel that applies as a whole.
 *
 * @param nombreEngagements null when it is not known
 */
public record Rubrique(String code, String titre, Integer nombreEngagements) {}
