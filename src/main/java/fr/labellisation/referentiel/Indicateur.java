package fr.labellisation.referentiel;

import fr.labellisation.socle.codes.Code;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is measured to show that an engagement is kept.
 *
 * @param cible the target as the référentiel states it; null when none is known
 * @param sens code of a {@link Cible.Sens}; it, the value and the unit are null together where no number is aimed at
 * @param unite code of a {@link Cible.Unite}
 * @param periode code of a {@link Cible.Periode}; null when it is not known
 */
public record Indicateur(String libelle, String cible, String sens, BigDecimal valeur, String unite, String periode) {

    public Indicateur {
        if (valeur != null) {
            BigDecimal nu = valeur.stripTrailingZeros();
            valeur = nu.scale() < 0 ? nu.setScale(0) : nu;
        }
    }

    /** The target as a number; empty where there is none. */
    public Optional<Cible> mesure() {
        return valeur == null
                ? Optional.empty()
                : Optional.of(new Cible(
                        Code.exiger(Cible.Sens.class, sens, "Sens inconnu"),
                        valeur,
                        Code.exiger(Cible.Unite.class, unite, "Unité inconnue")));
    }

    /** How often its result is given, where that is known. */
    public Optional<Cible.Periode> frequence() {
        return Optional.ofNullable(periode).map(code -> Code.exiger(Cible.Periode.class, code, "Période inconnue"));
    }

    /** The target as a person reads it; empty where none is known. */
    public String cibleEnClair() {
        return cible == null ? mesure().map(Cible::texte).orElse("") : cible;
    }

    /** « appels perdus : moins de 10 % », or the label alone without a known target. */
    public String texte() {
        return cibleEnClair().isEmpty() ? libelle : libelle + "\u00a0: " + cibleEnClair();
    }
}
