package fr.labellisation.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressionDuRemplissageTest {
    @Test
    void le_reste_suit_le_nombre_de_sites_et_non_celui_des_departements() {
        assertThat(new ProgressionDuRemplissage(40).reste(10, Duration.ofSeconds(20)))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void le_reste_suit_l_allure_de_la_seconde_moitie_et_non_celle_du_demarrage() {
        ProgressionDuRemplissage avancement = new ProgressionDuRemplissage(40);
        avancement.reste(10, Duration.ofSeconds(60));

        assertThat(avancement.reste(20, Duration.ofSeconds(80))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void une_duree_se_lit_en_secondes_puis_en_minutes() {
        assertThat(ProgressionDuRemplissage.enClair(Duration.ofMillis(44_600)).replace('\u00a0', ' '))
                .isEqualTo("45 s");
        assertThat(ProgressionDuRemplissage.enClair(Duration.ofSeconds(350)).replace('\u00a0', ' '))
                .isEqualTo("6 min");
    }
}
