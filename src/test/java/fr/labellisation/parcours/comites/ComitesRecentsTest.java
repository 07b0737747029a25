package fr.labellisation.parcours.comites;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ComitesRecentsTest {
    private static final ZonedDateTime MAINTENANT =
            ZonedDateTime.of(2014, 3, 26, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final LocalDate ANNIVERSAIRE = LocalDate.of(2014, 6, 27);

    @Test
    void un_comite_tenu_dans_l_annee_suffit() {
        assertThat(comites(MAINTENANT.minusMonths(8)).tenuOuEnCours(MAINTENANT, ANNIVERSAIRE))
                .isTrue();
    }

    @Test
    void un_comite_tenu_avant_l_annee_ne_suffit_plus() {
        assertThat(comites(MAINTENANT.minusMonths(10)).tenuOuEnCours(MAINTENANT, ANNIVERSAIRE))
                .isFalse();
    }

    @Test
    void un_comite_convoque_ou_en_composition_est_en_cours() {
        assertThat(comites(MAINTENANT.plusDays(20)).tenuOuEnCours(MAINTENANT, ANNIVERSAIRE))
                .isTrue();
        assertThat(comites((ZonedDateTime) null).tenuOuEnCours(MAINTENANT, ANNIVERSAIRE))
                .isTrue();
    }

    @Test
    void sans_comite_le_devoir_annuel_n_est_pas_rempli() {
        assertThat(comites().tenuOuEnCours(MAINTENANT, ANNIVERSAIRE)).isFalse();
    }

    @Test
    void le_dernier_comite_tenu_ignore_ceux_a_venir() {
        assertThat(comites(MAINTENANT.minusMonths(8), MAINTENANT.minusDays(1), MAINTENANT.plusDays(2), null)
                        .dernierTenu(MAINTENANT))
                .contains(LocalDate.of(2014, 3, 25));
    }

    private static ComitesRecents comites(ZonedDateTime... convocations) {
        return new ComitesRecents(Arrays.stream(convocations)
                .map(le -> new Comite(
                        1L, new CodeDemarche("91-2013"), Portee.COMMUN, le, "Grande salle", "Résultats", null, null))
                .toList());
    }
}
