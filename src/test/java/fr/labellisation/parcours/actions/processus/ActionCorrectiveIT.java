package fr.labellisation.parcours.actions.processus;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.Fin_ActionClose;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.actions.Precisions;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionCorrectiveIT extends Parcours91 {
    private static final Map<String, Object> FAITE =
            Map.of("realiseeLe", "2013-01-07", "compteRendu", "Une deuxième ligne est ouverte.");

    @Autowired
    private Actions actions;

    private ProcessInstance uneAction() {
        return uneAction("91-evry.correspondant-qualite", null, null);
    }

    private ProcessInstance uneAction(String responsable, String porteur, String suppleant) {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        perimetre(demarche, SITE, List.of("M1", "M2"));
        long action = actions.proposer(NouvelleAction.surConstat(
                new Parcours(demarche, new CodeSite(SITE)),
                unAudit(demarche.valeur()),
                unConstat(),
                new NouvelleAction.Proposition(
                        "Réduire l’attente",
                        responsable,
                        porteur,
                        suppleant,
                        LocalDate.parse("2013-02-01"),
                        new Precisions("", "", "", "", ""))));
        return lancer(ActionCorrective.CLE, demarche, Map.of(VariablesCommunes.ACTION.nom(), String.valueOf(action)));
    }

    private long unAudit(String demarche) {
        base.sql("insert into audit (demarche, site, nature, etat) values (:d, :s, 'interne', 'passe')")
                .param("d", demarche)
                .param("s", SITE)
                .update();
        return base.sql("select max(id) from audit").query(Long.class).single();
    }

    private long unConstat() {
        base.sql("insert into constat (audit, type, texte) select max(id), 'PS', 'Attente' from audit")
                .update();
        return base.sql("select max(id) from constat").query(Long.class).single();
    }

    @Test
    void une_action_efficace_est_close() {
        ProcessInstance instance = uneAction();

        faire(RealiserAction.name(), FAITE);
        faire(VerifierEfficacite.name(), ReponsesAudit.actionEfficace());

        assertThat(fins(instance)).containsExactly(Fin_ActionClose.name());
    }

    @Test
    void une_action_sans_preuve_n_est_pas_close_et_son_formulaire_dit_ou_en_joindre() {
        ProcessInstance instance = uneAction();
        faire(RealiserAction.name(), FAITE);
        Task verification = tache(VerifierEfficacite.name());

        assertThat(formulaires.getTaskFormData(verification.getId()).getFormFields())
                .extracting(FormField::getId)
                .contains("preuvesPage", "preuvesJointes");
        assertThatThrownBy(() -> faire(
                        verification,
                        titulaire(verification),
                        Map.of("efficace", "oui", "constatation", "L’attente a baissé.")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageStartingWith("Aucune preuve valable aujourd’hui n’est jointe à cette action");
        assertThat(fini(instance)).isFalse();
        assertThat(base.sql("select count(*) from preuve").query(Integer.class).single())
                .isZero();
    }

    @Test
    void le_suppleant_de_l_action_la_mene_quand_son_responsable_est_absent_et_ne_la_verifie_pas() {
        String porteur = titulaireDe("91-evry.correspondant-qualite");
        String suppleant = titulaireDe("91-evry.chef-de-service");
        uneAction("91-evry.correspondant-qualite", porteur, suppleant);
        Task action = tache(RealiserAction.name());
        assertThat(action.getAssignee()).isEqualTo(porteur);

        absent(porteur, titulaireDe("91.communication"), "2013-01-08", "2013-01-10");
        avancerAu("2013-01-08");
        assertThat(tache(RealiserAction.name()).getAssignee()).isEqualTo(suppleant);

        avancerAu("2013-01-11");
        assertThat(tache(RealiserAction.name()).getAssignee()).isEqualTo(porteur);
    }

    @Test
    void une_action_qui_commence_pendant_l_absence_arrive_a_son_suppleant() {
        String porteur = titulaireDe("91-evry.correspondant-qualite");
        String suppleant = titulaireDe("91-evry.chef-de-service");
        absent(porteur, titulaireDe("91.communication"), "2013-01-07", "2013-01-10");
        avancerAu("2013-01-08");

        uneAction("91-evry.correspondant-qualite", porteur, suppleant);

        assertThat(tache(RealiserAction.name()).getAssignee()).isEqualTo(suppleant);
    }

    private String titulaireDe(String groupe) {
        return annuaire.titulaires(groupe).get(0).id();
    }

    private void absent(String personne, String suppleant, String du, String au) {
        demarrer(AbsencePersonne.CLE, personne, Map.of("premierJour", du, "dernierJour", au));
        faire(
                tache(AbsencePersonne.Element.DesignerSuppleant.name()),
                personne,
                Map.of("suiteAbsence", "confier", "suppleant", suppleant));
    }

    @Test
    void une_action_sans_effet_est_reprise() {
        ProcessInstance instance = uneAction();

        faire(RealiserAction.name(), FAITE);
        faire(VerifierEfficacite.name(), Map.of("efficace", "non", "constatation", "L’attente n’a pas baissé."));

        assertThat(fini(instance)).isFalse();
        assertThat(enCours()).containsExactly(RealiserAction.name());
    }

    @Test
    void nul_ne_verifie_ce_qu_il_a_realise() {
        uneAction();
        faire(RealiserAction.name(), FAITE);
        Task verification = tache(VerifierEfficacite.name());
        String realisateur =
                base.sql("select realisee_par from action").query(String.class).single();
        taches.addUserIdentityLink(verification.getId(), realisateur, "candidate");

        assertThatThrownBy(() ->
                        faire(verification, realisateur, Map.of("efficace", "oui", "constatation", "Tout va bien.")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("une autre personne doit en vérifier l’efficacité");
        assertThat(enCours()).containsExactly(VerifierEfficacite.name());
    }

    @Test
    void une_action_et_sa_verification_en_retard_sont_signalees_sans_disparaitre() {
        uneAction();

        avancerAu("2013-02-05");
        assertThat(taches.getVariable(tache(RealiserAction.name()).getId(), "retard"))
                .isEqualTo("en retard depuis le 1er février 2013");
        faire(RealiserAction.name(), FAITE);
        avancerAu("2013-03-31");

        assertThat(enCours()).containsExactly(VerifierEfficacite.name());
        assertThat(base.sql(
                                "select i.informe from retard r join retard_informe i on i.retard = r.id order by r.id, i.rang")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "91-evry.correspondant-qualite", "91.referent-qualite", "91.secretaire-general", "91.cabinet");
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ActionCorrective.CLE, depot);
    }
}
