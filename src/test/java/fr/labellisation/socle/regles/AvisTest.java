package fr.labellisation.socle.regles;

import static fr.labellisation.socle.regles.Avis.refus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AvisTest {

    @Test
    void un_avis_sans_refus_est_favorable() {
        assertThat(Avis.selon(refus(false, "Non."))).isEqualTo(Avis.oui());
    }

    @Test
    void un_avis_defavorable_donne_toutes_ses_raisons_dans_l_ordre() {
        Avis avis = Avis.selon(
                refus(true, "%d actions restent ouvertes.", 2), refus(false, "Non."), refus(true, "À 100 %."));

        assertThat(avis.favorable()).isFalse();
        assertThat(avis.raisons()).containsExactly("2 actions restent ouvertes.", "À 100 %.");
    }

    @Test
    void deux_avis_se_cumulent() {
        assertThat(Avis.selon(List.of("A.")).et(Avis.selon(List.of("B."))).raisons())
                .containsExactly("A.", "B.");
        assertThat(Avis.oui().et(Avis.oui()).favorable()).isTrue();
    }

    @Test
    void un_avis_favorable_avec_une_raison_de_refus_n_existe_pas() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Avis(true, List.of("Non.")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Avis(false, List.of()));
    }
}
