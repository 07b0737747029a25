package fr.labellisation.referentiel;

/**
 * What is measured to show that an engagement is kept.
 *
 * @param cible the target as the référentiel states it; null when none is known
 */
public record Indicateur(String libelle, String cible) {

    /** « appels perdus : moins de 10 % », or the label alone without a known target. */
    public String texte() {
        return cible == null ? libelle : libelle + "\u00a0: " + cible;
    }
}
