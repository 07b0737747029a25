package fr.labellisation.lecture.copil;

import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of a site with its last result.
 *
 * @param periode of that result; null, as {@code valeur}, where none was given yet
 */
public record ResultatDIndicateur(IndicateurSuivi suivi, PeriodeDeMesure periode, BigDecimal valeur) {

    /** Whether it reaches its target; empty without a result, or without a number to hold it against. */
    public Optional<Boolean> atteint() {
        return valeur == null ? Optional.empty() : suivi.atteint(valeur);
    }
}
