package fr.labellisation.web.cockpit;

import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Cockpit is told to mark as late on its diagrams. */
class RetardsDuDessinIT extends Parcours91 {
    private static final String UN_RETARD = "{\"DemanderAudit\":1}";
    private static final String AUCUN = "{}";

    ProcessInstance reservation;

    @BeforeEach
    void un_audit_a_demander() {
        reservation = lancer(
                ReservationAudit.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesAudits.NATURE.nom(), "initial"));
    }

    @Test
    void une_tache_est_en_retard_des_que_son_echeance_est_passee() {
        assertThat(deDefinition(Role.CABINET, "91").body()).isEqualTo(AUCUN);

        horloge.regler(tache(DemanderAudit.name()).getDueDate().toInstant().plusSeconds(1));

        assertThat(deDefinition(Role.CABINET, "91").body()).isEqualTo(UN_RETARD);
        assertThat(dInstance(Role.CABINET, "91").body()).isEqualTo(UN_RETARD);
    }

    @Test
    void une_tache_en_retard_dans_une_partie_du_dessin_marque_l_appel_de_cette_partie() {
        ProcessInstance demarche = moteur.createProcessInstanceByKey(LabellisationPrefecture.CLE)
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), DEPARTEMENT)
                .setVariable(
                        VariablesCommunes.DEMARCHE.nom(),
                        demarche("qualipref-2012", "M1").valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), "qualipref-2012")
                .startBeforeActivity(MiseEnPlaceDemarche.CLE)
                .execute();
        aujourdhuiEst("2014-01-06");

        assertThat(lire(Role.CABINET, "91", "instance=" + demarche.getId()).body())
                .isEqualTo("{\"MiseEnPlaceDemarche\":1}");
        assertThat(lire(Role.CABINET, "91", "definition=" + demarche.getProcessDefinitionId())
                        .body())
                .isEqualTo("{\"MiseEnPlaceDemarche\":1}");
        assertThat(deDefinition(Role.CABINET, "91").body()).isEqualTo(UN_RETARD);
    }

    @Test
    void une_tache_finie_n_est_plus_en_retard() {
        aujourdhuiEst("2014-01-06");

        moteur.deleteProcessInstance(reservation.getId(), "fin de l’essai");

        assertThat(deDefinition(Role.CABINET, "91").body()).isEqualTo(AUCUN);
    }

    @Test
    void un_autre_departement_n_en_sait_rien_et_le_ministere_le_voit() {
        aujourdhuiEst("2014-01-06");

        assertThat(deDefinition(Role.CABINET, "94").body()).isEqualTo(AUCUN);
        assertThat(dInstance(Role.CABINET, "94").body()).isEqualTo(AUCUN);
        assertThat(deDefinition(Role.MINISTERE, null).body()).isEqualTo(UN_RETARD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHEF_DE_SERVICE", "FORMATION", "AUDITEUR_EXTERNE", "ADMINISTRATEUR"})
    void ceux_qui_ne_suivent_pas_la_demarche_sont_refuses(Role role) {
        assertThat(deDefinition(role, "91").statusCode()).isEqualTo(403);
        assertThat(dInstance(role, "91").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> deDefinition(Role role, String departement) {
        return lire(role, departement, "definition=" + reservation.getProcessDefinitionId());
    }

    private HttpResponse<String> dInstance(Role role, String departement) {
        return lire(role, departement, "instance=" + reservation.getId());
    }

    private HttpResponse<String> lire(Role role, String departement, String quoi) {
        String login = new Personnes(annuaire, identites).avec(role, departement);
        return new Navigateur(port)
                .connecter(login, Personnes.MOT_DE_PASSE)
                .envoyer("GET", "/suivi/retards.json?" + quoi, "application/json", null);
    }
}
