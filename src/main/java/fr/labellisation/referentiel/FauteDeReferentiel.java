package fr.labellisation.referentiel;

/**
 * Why a version is refused.
 *
 * @param chemin the key at fault, as in {@code engagements[3].module}, counted from 1; empty for the whole
 * @param phrase what is wrong and what is expected, in French, without a point at its end
 */
public record FauteDeReferentiel(String chemin, String phrase) {}
