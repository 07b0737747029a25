package fr.labellisation.parcours.indicateurs;

import java.math.BigDecimal;

/**
 * A result of a period, as it stands now.
 *
 * @param indicateur key of an {@link IndicateurSuivi}
 * @param periode code of a {@link PeriodeDeMesure}
 * @param version grows with each change; 0 where nobody ever gave one
 * @param valeur null where it was taken back
 * @param remarque what is to be known of it; empty if nothing is
 */
public record MesureRendue(String indicateur, String periode, int version, BigDecimal valeur, String remarque) {

    static MesureRendue aucune(String indicateur, String periode) {
        return new MesureRendue(indicateur, periode, 0, null, "");
    }

    /** Whether it says the same as another version. */
    boolean ditComme(MesureRendue autre) {
        return RegleDUnResultat.pareilles(valeur, autre.valeur) && remarque.equals(autre.remarque);
    }
}
