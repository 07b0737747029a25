package fr.labellisation.socle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.labellisation.socle.variables.Parcours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"91-evry", "2A-ajaccio", "974-saint-denis", "92-l-hay-les-roses"})
    void un_site_porte_son_departement_et_sa_ville(String code) {
        assertThat(new CodeSite(code).departement())
                .isEqualTo(new CodeDepartement(code.substring(0, code.indexOf('-'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91", "91-", "91-Évry", "evry", "2C-corte", "91--evry", "91-evry.chef", "91-evry|M1"})
    void un_code_de_site_mal_forme_est_refuse(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeSite(code))
                .withMessage(
                        "«\u00a0%s\u00a0» n’est pas le code d’un site\u00a0: un code comme 91-evry est attendu.", code);
        assertThat(CodeSite.reconnait(code)).isFalse();
    }

    @Test
    void les_demarches_d_une_annee_se_suivent() {
        assertThat(CodeDemarche.possibles(new CodeDepartement("91"), 2013).limit(3))
                .extracting(CodeDemarche::valeur)
                .containsExactly("91-2013", "91-2013-2", "91-2013-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91", "91-13", "91-2013-1", "91-2013-", "91-evry"})
    void un_code_de_demarche_mal_forme_est_refuse(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeDemarche(code));
    }

    @Test
    void un_parcours_a_la_cle_de_son_processus() {
        assertThat(new Parcours(new CodeDemarche("91-2013"), new CodeSite("91-evry")).cleMetier())
                .isEqualTo("91-2013/91-evry");
    }
}
