package fr.labellisation.simulation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.socle.installation.Preparatifs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuiviDuRejeuTest {
    private static final LocalDate PREMIER = LocalDate.of(2013, 1, 1);

    private final Preparatifs preparatifs = new Preparatifs();

    @Test
    void le_jour_joue_et_la_part_faite_sont_dits_du_premier_au_dernier() {
        SuiviDuRejeu suivi = new SuiviDuRejeu(preparatifs, PREMIER, PREMIER.plusDays(200));
        dit(0, "1er janvier 2013", "20 juillet 2013");

        suivi.noter(le(PREMIER.plusDays(50)));
        dit(25, "20 février 2013");

        suivi.noter(le(PREMIER.plusDays(200)));
        dit(100, "20 juillet 2013");
    }

    @Test
    void un_seul_jour_a_jouer_ou_une_ligne_d_un_autre_jour_ne_font_rien_echouer() {
        SuiviDuRejeu suivi = new SuiviDuRejeu(preparatifs, PREMIER, PREMIER);
        dit(0, "1er janvier 2013");

        suivi.noter(le(PREMIER.minusDays(3)));
        dit(0, "29 décembre 2012");
        suivi.noter(le(PREMIER.plusDays(3)));
        dit(100, "4 janvier 2013");
    }

    private void dit(int pourCent, String... mots) {
        assertThat(preparatifs.avancement()).hasValueSatisfying(avancement -> {
            assertThat(avancement.pourCent()).isEqualTo(pourCent);
            assertThat(avancement.phrase()).contains(mots);
        });
    }

    private static LigneChronologie le(LocalDate jour) {
        return new LigneChronologie(
                jour.atTime(9, 0).atZone(ZoneId.of("Europe/Paris")),
                null,
                LigneChronologie.Genre.FAIT,
                null,
                "Un fait",
                null,
                List.of());
    }
}
