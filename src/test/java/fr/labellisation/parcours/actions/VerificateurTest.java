package fr.labellisation.parcours.actions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDepartement;
import org.junit.jupiter.api.Test;

class VerificateurTest {

    @Test
    void le_referent_verifie_ce_que_les_autres_realisent() {
        assertThat(GroupesResponsables.verificateur(new CodeDepartement("91"), "91-evry.chef-de-service"))
                .isEqualTo("91.referent-qualite");
    }

    @Test
    void le_secretaire_general_verifie_ce_que_le_referent_realise() {
        assertThat(GroupesResponsables.verificateur(new CodeDepartement("91"), "91.referent-qualite"))
                .isEqualTo("91.secretaire-general");
    }
}
