package fr.labellisation.parcours.indicateurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Cible.Periode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Over all days of ten years and all kinds of periods. */
class PeriodeDeMesureTest {
    private static List<LocalDate> jours() {
        return LocalDate.parse("2020-01-01")
                .datesUntil(LocalDate.parse("2030-01-01"))
                .toList();
    }

    @Test
    void chaque_jour_est_dans_une_periode_et_une_seule_de_chaque_genre() {
        for (Periode genre : Periode.values()) {
            Set<String> codes = new HashSet<>();
            for (LocalDate jour : jours()) {
                PeriodeDeMesure periode = new PeriodeDeMesure(genre, jour);
                assertThat(periode.debut()).isBeforeOrEqualTo(jour);
                assertThat(periode.suivante().debut()).isAfter(jour);
                assertThat(periode.suivante().precedente()).isEqualTo(periode);
                codes.add(periode.code());
            }
            assertThat(codes)
                    .hasSize(10
                            * switch (genre) {
                                case MOIS -> 12;
                                case TRIMESTRE -> 4;
                                case SEMESTRE -> 2;
                                case AN -> 1;
                            });
        }
    }

    @Test
    void un_trimestre_se_lit_comme_il_s_ecrit() {
        for (LocalDate jour : jours()) {
            PeriodeDeMesure trimestre = new PeriodeDeMesure(Periode.TRIMESTRE, jour);
            assertThat(PeriodeDeMesure.trimestre(trimestre.code())).contains(trimestre);
        }
        for (String faux : List.of("", "2026", "2026-T5", "2026-T0", "2026-11", "1999-T1", "2026-T4 ")) {
            assertThat(PeriodeDeMesure.trimestre(faux)).as(faux).isEmpty();
        }
    }

    @Test
    void un_trimestre_tient_trois_mois_et_se_tient_dans_un_semestre_et_dans_un_an() {
        PeriodeDeMesure trimestre = new PeriodeDeMesure(Periode.TRIMESTRE, LocalDate.parse("2026-11-30"));

        assertThat(trimestre.enPeriodes(Periode.MOIS))
                .extracting(PeriodeDeMesure::libelle)
                .containsExactly("octobre 2026", "novembre 2026", "décembre 2026");
        assertThat(trimestre.enPeriodes(Periode.TRIMESTRE))
                .extracting(PeriodeDeMesure::libelle)
                .containsExactly("4e trimestre 2026");
        assertThat(trimestre.enPeriodes(Periode.SEMESTRE))
                .extracting(PeriodeDeMesure::code)
                .containsExactly("2026-S2");
        assertThat(trimestre.enPeriodes(Periode.AN))
                .extracting(PeriodeDeMesure::code)
                .containsExactly("2026");
        assertThat(trimestre.jusquIci(3))
                .extracting(PeriodeDeMesure::code)
                .containsExactly("2026-T2", "2026-T3", "2026-T4");
    }
}
