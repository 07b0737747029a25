package fr.labellisation.reglages.delais;

/**
 * A delay that a version of a référentiel sets itself, for those who go by it.
 *
 * @param version its name
 * @param texte the delay in words
 * @param suivi false where a setting comes before it
 */
public record DelaiParVersion(String version, String texte, boolean suivi) {}
