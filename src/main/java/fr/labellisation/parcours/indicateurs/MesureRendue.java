package fr.labellisation.parcours.indicateurs;

import java.math.BigDecimal;

/**
 * A result of a period, as it stands now.
 *
 * @param indicateur key of an {@link IndicateurSuivi}
 * @param periode code of a {@link PeriodeDeMesure}
 * @param version grows with each change; 0 where nobody ever gave one
 * @param valeur null where it was taken back
 */
public record MesureRendue(String indicateur, String periode, int version, BigDecimal valeur) {

    static MesureRendue aucune(String indicateur, String periode) {
        return new MesureRendue(indicateur, periode, 0, null);
    }
}
