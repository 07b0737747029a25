package fr.labellisation.audits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.Palier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProchainRappelTest {
    private static final List<Palier> PALIERS = List.of(palier(90), palier(30), palier(15));

    /** The audit of Tuesday 25 June 2013; reminders of a Sunday are asked for on the Friday before. */
    private final ProchainRappel rappels =
            new ProchainRappel(LocalDate.parse("2013-06-25"), PALIERS, ProchainRappelTest::veilleDeDimanche);

    private static Palier palier(int jours) {
        return new Palier(jours, List.of("referent-qualite"));
    }

    private static LocalDate veilleDeDimanche(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(2) : date;
    }

    private Optional<Integer> apres(List<Integer> demandes, String aujourdhui) {
        return rappels.apres(demandes, LocalDate.parse(aujourdhui)).map(Palier::joursAvant);
    }

    @Test
    void le_premier_est_le_plus_lointain() {
        assertThat(apres(List.of(), "2013-01-07")).contains(90);
    }

    @Test
    void un_palier_demande_laisse_la_place_au_suivant() {
        assertThat(apres(List.of(90), "2013-03-27")).contains(30);
        assertThat(apres(List.of(90, 30), "2013-05-24")).contains(15);
    }

    @Test
    void des_paliers_passes_seul_le_plus_proche_reste_du() {
        assertThat(apres(List.of(), "2013-06-03")).contains(30);
        assertThat(apres(List.of(), "2013-06-20")).contains(15);
    }

    @Test
    void un_palier_du_jour_n_est_pas_passe() {
        assertThat(apres(List.of(), "2013-03-27")).contains(90);
    }

    @Test
    void un_palier_saute_ne_revient_pas() {
        assertThat(apres(List.of(30), "2013-06-03")).contains(15);
    }

    @Test
    void rien_ne_reste_apres_le_dernier() {
        assertThat(apres(List.of(90, 30, 15), "2013-06-10")).isEmpty();
    }

    @Test
    void un_palier_qui_tombe_un_dimanche_est_avance() {
        assertThat(rappels.jour(palier(30))).isEqualTo(LocalDate.parse("2013-05-24"));
    }
}
