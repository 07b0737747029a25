package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.MotDePasse;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotsDePasseTropConnusTest {
    private final MotsDePasseTropConnus regle = new MotsDePasseTropConnus();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aaaaaaaaaa1-",
                "Password123!",
                "P@ssw0rd2026",
                "Azertyuiop1-",
                "Motdepasse1!",
                "Prefecture2026!",
                "Labellisation1-",
                "Abcdefghij1-",
                "Bonjour2026!",
                "Abcabcabcabc1-"
            })
    void un_mot_de_passe_que_beaucoup_ont_est_refuse(String motDePasse) {
        assertThat(regle.execute(motDePasse)).isFalse();
    }

    @Test
    void le_nom_de_la_personne_n_en_fait_pas_un() {
        UserEntity camille = new UserEntity("camille.renard");
        camille.setFirstName("Camille");
        camille.setLastName("Renard");

        assertThat(regle.execute("Renardcamille1-", camille)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Un-vrai-mot-2-passe", "Tulipe-Girafe-7-Canal", "kV8-tarmac-olive-Zinc"})
    void des_mots_sans_lien_conviennent(String motDePasse) {
        assertThat(regle.execute(motDePasse)).isTrue();
    }

    @Test
    void un_mot_de_passe_tire_au_hasard_convient_et_un_tres_long_se_juge_vite() {
        assertThat(regle.execute(MotDePasse.auHasard())).isTrue();
        assertThat(regle.execute("a".repeat(100_000))).isFalse();
    }
}
