package fr.labellisation.socle.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodeTest {
    private enum Etape implements Code {
        AUDIT_INTERNE,
        LABEL {
            @Override
            public String code() {
                return "Label !";
            }
        }
    }

    @Test
    void un_code_est_le_nom_en_minuscules_sauf_s_il_est_dit_autrement() {
        assertThat(Code.tous(Etape.class)).containsExactly("audit-interne", "Label !");
    }

    @Test
    void un_code_se_relit() {
        assertThat(Code.exiger(Etape.class, "audit-interne", "Étape inconnue")).isEqualTo(Etape.AUDIT_INTERNE);
        assertThat(Code.eventuel(Etape.class, "Label !")).contains(Etape.LABEL);
    }

    @Test
    void un_code_inconnu_est_refuse_avec_ce_que_l_appelant_en_dit() {
        assertThat(Code.eventuel(Etape.class, "bilan")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.exiger(Etape.class, "bilan", "Étape inconnue"))
                .withMessage("Étape inconnue\u00a0: bilan");
    }
}
