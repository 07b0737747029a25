package fr.labellisation.langue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiqueTest {
    private final Lexique lexique = new Lexique();

    @Test
    void un_texte_anglais_est_reconnu_a_ses_mots() {
        assertThat(lexique.anglaisDans("Toggle this section")).contains("toggle", "this");
        assertThat(lexique.anglaisDans("Field must have minimum length of 3.")).contains("must", "have");
        assertThat(lexique.anglaisDans("The first matching rule will be chosen"))
                .contains("matching", "rule");
        assertThat(lexique.anglaisDans("State")).containsExactly("state");
    }

    @Test
    void un_texte_francais_un_fichier_et_un_nom_de_code_n_ont_pas_de_mot_anglais() {
        assertThat(lexique.anglaisDans("Définitions de processus appelées")).isEmpty();
        assertThat(lexique.anglaisDans("forms/EtablirBilanAnnuel.form")).isEmpty();
        assertThat(lexique.anglaisDans("process.instance@example.org")).isEmpty();
        assertThat(lexique.anglaisDans("SuiviAnnuel:1:4f0c-task")).isEmpty();
        assertThat(lexique.anglaisDans("802be1e9-face-11f1-8f63-02fc00000001")).isEmpty();
        assertThat(lexique.anglaisDans("Référent qualité (referent-qualite)")).isEmpty();
    }
}
