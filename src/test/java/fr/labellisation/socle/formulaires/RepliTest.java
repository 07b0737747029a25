package fr.labellisation.socle.formulaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Préfecture d’Évry",
                "PRÉFECTURE D'ÉVRY",
                "prefecture d evry",
                "préfecture‑d‘évry",
                "\u00a0prefecture\u202fd`evry "
            })
    void ni_les_accents_ni_les_capitales_ni_l_espece_des_signes_ne_comptent(String tape) {
        assertThat(Repli.de(tape)).isEqualTo("prefecture d evry");
        assertThat(Repli.de(Normalizer.normalize(tape, Normalizer.Form.NFD))).isEqualTo("prefecture d evry");
    }

    @Test
    void les_lettres_d_europe_et_d_outre_mer_se_cherchent_sans_accent() {
        assertThat(Repli.de("Œuf Cæsar Straße Tāhiti Łódź İzmir Saint–Benoît L’Haÿ-les-Roses"))
                .isEqualTo("oeuf caesar strasse tahiti lodz izmir saint benoit l hay les roses");
    }

    @Test
    void rien_que_des_signes_n_est_rien() {
        assertThat(Repli.de(" -’— ")).isEmpty();
    }
}
