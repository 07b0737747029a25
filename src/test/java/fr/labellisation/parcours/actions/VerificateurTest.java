package fr.labellisation.parcours.actions;

import static fr.labellisation.Essonne.EVRY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.AnnuaireEnMemoire;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class VerificateurTest {
    private static final CodeDepartement ESSONNE = new CodeDepartement("91");
    private static final String REFERENT = "91.referent-qualite";
    private static final String CHEF = "91-evry.chef-de-service";

    @Autowired
    GroupesResponsables groupes;

    @Autowired
    Annuaire annuaire;

    String referent;

    @BeforeEach
    void un_referent() {
        ((AnnuaireEnMemoire) annuaire).vider();
        referent = annuaire.personne(ESSONNE, "Camille Renard", "camille.renard@example.org");
        annuaire.donnerRole(referent, Role.REFERENT_QUALITE, ESSONNE, null);
    }

    @Test
    void le_referent_verifie_ce_que_les_autres_realisent() {
        assertThat(groupes.verificateur(action(CHEF, "marc.petit", null))).isEqualTo(REFERENT);
    }

    @Test
    void le_secretaire_general_verifie_ce_que_le_referent_realise() {
        assertThat(groupes.verificateur(action(REFERENT, null, null))).isEqualTo("91.secretaire-general");
    }

    @Test
    void le_secretaire_general_verifie_ce_que_le_seul_referent_supplee() {
        assertThat(groupes.verificateur(action(CHEF, "marc.petit", referent))).isEqualTo("91.secretaire-general");
    }

    @Test
    void un_second_referent_verifie_ce_que_le_premier_supplee() {
        String second = annuaire.personne(ESSONNE, "Noa Martin", "noa.martin@example.org");
        annuaire.donnerRole(second, Role.REFERENT_QUALITE, ESSONNE, null);

        assertThat(groupes.verificateur(action(CHEF, "marc.petit", referent))).isEqualTo(REFERENT);
    }

    private static Action action(String responsable, String porteur, String suppleant) {
        return new Action(
                1,
                EVRY.demarche(),
                EVRY.site(),
                OrigineAction.ECART,
                "E5",
                "Répondre à E5",
                responsable,
                porteur,
                suppleant,
                LocalDate.parse("2013-04-30"),
                Precisions.AUCUNE,
                null,
                "",
                EtatAction.DECIDEE,
                0,
                null,
                null);
    }
}
