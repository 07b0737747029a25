package fr.labellisation.acces.telephones;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDepartement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroDeTelephoneTest {

    @ParameterizedTest
    @CsvSource({
        "91, 01 99 00 12 34, +33199001234, 01 99 00 12 34",
        "91, 01.99.00.12.34, +33199001234, 01 99 00 12 34",
        "91, 0199001234, +33199001234, 01 99 00 12 34",
        "91, +33 (0)1 99 00 12 34, +33199001234, 01 99 00 12 34",
        "91, 0033 1 99 00 12 34, +33199001234, 01 99 00 12 34",
        "91, 06-12-34-56-78, +33612345678, 06 12 34 56 78",
        "971, 0590 20 12 34, +590590201234, 0590 20 12 34",
        "974, 0262 40 12 34, +262262401234, 0262 40 12 34",
        "974, 01 99 00 12 34, +33199001234, 01 99 00 12 34",
        "988, 25 12 34, +687251234, 25.12.34",
        "91, +49 30 901820, +4930901820, +49 30 901820"
    })
    void un_numero_se_lit_comme_on_l_ecrit_et_se_montre_comme_on_le_lit(
            String departement, String tape, String garde, String clair) {
        assertThat(NumeroDeTelephone.lire(tape, new CodeDepartement(departement)))
                .hasValueSatisfying(numero -> {
                    assertThat(numero.international()).isEqualTo(garde);
                    assertThat(numero.clair()).isEqualTo(clair);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "01 99 00 12",
                "01 99 00 12 34 56",
                "+33 0",
                "téléphone",
                "01 99 00 ABCD",
                "01 99 00 12 34 poste 5",
                "tel:+33199001234",
                "+999 1234567",
                "00 00 00 00 00",
                "<b>0199001234</b>"
            })
    void ce_qui_n_est_pas_un_numero_n_en_devient_pas_un(String tape) {
        assertThat(NumeroDeTelephone.lire(tape, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01\u00a099\u00a000\u00a012\u00a034", "01\u202f99\u202f00\u202f12\u202f34"})
    void les_espaces_d_un_traitement_de_texte_sont_des_espaces(String tape) {
        assertThat(NumeroDeTelephone.lire(tape, null)).contains(new NumeroDeTelephone("+33199001234"));
    }
}
