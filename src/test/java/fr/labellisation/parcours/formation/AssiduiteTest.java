package fr.labellisation.parcours.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssiduiteTest {
    private static final LocalDate JOUR = LocalDate.of(2013, 2, 4);

    @Test
    void le_taux_porte_sur_toutes_les_sessions_tenues() {
        List<Session> sessions = List.of(
                new Session(1, "Accueil", JOUR, JOUR, 15, 14),
                new Session(2, "Réclamations", JOUR, JOUR, 10, 9),
                new Session(3, "Encadrement", JOUR, null, null, null));

        assertThat(Assiduite.de(sessions).texte()).isEqualTo("92\u00a0% de présents\u00a0: 23 sur 25 convoqués.");
    }

    @Test
    void sans_convoque_il_n_y_a_pas_de_taux() {
        assertThat(new Assiduite(0, 0).texte()).isEqualTo("Aucun agent convoqué.");
    }

    @Test
    void plus_de_presents_que_de_convoques_est_refuse() {
        assertThat(new Assiduite(12, 13).avis().raisons())
                .containsExactly("Les présents (13) ne peuvent pas être plus nombreux que les convoqués (12).");
        assertThat(new Assiduite(12, 12).avis().favorable()).isTrue();
    }
}
