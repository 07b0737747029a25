package fr.labellisation.socle.variables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VariableTest {
    @Test
    void ce_qui_est_ecrit_est_relu() {
        LocalDate jour = LocalDate.of(2013, 6, 27);
        assertThat(VariablesCommunes.AUDIT.de(VariablesCommunes.AUDIT.valeur(12L)))
                .isEqualTo(12L);
        assertThat(VariablesCommunes.ANNIVERSAIRE.de(VariablesCommunes.ANNIVERSAIRE.valeur(jour)))
                .isEqualTo(jour);
        assertThat(Variable.drapeau("essai").de(Variable.drapeau("essai").valeur(true)))
                .isTrue();
        assertThat(Variable.entier("essai").de(Variable.entier("essai").valeur(3)))
                .isEqualTo(3);
    }

    /** A process finds the audit that it waits for by equality: two spellings of one number would never meet. */
    @Test
    void un_numero_se_garde_comme_un_texte() {
        assertThat(VariablesCommunes.AUDIT.valeur(12L)).isEqualTo("12");
    }

    @Test
    void un_parcours_plus_ancien_a_pu_garder_un_nombre() {
        assertThat(VariablesCommunes.AUDIT.de(12L)).isEqualTo(12L);
        assertThat(VariablesCommunes.AUDIT.de("12")).isEqualTo(12L);
        assertThat(VariablesCommunes.LABEL.de(7)).isEqualTo("7");
    }

    @Test
    void ce_qui_n_est_pas_un_numero_est_refuse() {
        assertThatThrownBy(() -> VariablesCommunes.AUDIT.de("douze")).isInstanceOf(NumberFormatException.class);
    }
}
