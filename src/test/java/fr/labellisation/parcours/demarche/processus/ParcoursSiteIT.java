package fr.labellisation.parcours.demarche.processus;

import static fr.labellisation.essais.ReponsesAudit.actionEfficace;
import static fr.labellisation.essais.ReponsesAudit.actionFaite;
import static fr.labellisation.essais.ReponsesAudit.complement;
import static fr.labellisation.essais.ReponsesAudit.conclusion;
import static fr.labellisation.essais.ReponsesAudit.dateInterne;
import static fr.labellisation.essais.ReponsesAudit.decision;
import static fr.labellisation.essais.ReponsesAudit.documents;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.essais.ReponsesAudit.rapportInterne;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.CloreAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.Fin_MiseEnOeuvre;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DeciderSuite;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.Fin_LabelDelivre;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.Fin_ModulesIntegres;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesParcours;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.audits.processus.AuditInterneEtDossier;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ParcoursSiteIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Retards retards;

    private CodeDemarche demarche;
    private ProcessInstance instance;

    private void unParcours(String referentiel, String... modules) {
        demarche = demarche(referentiel, modules);
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        instance = chemin.parcours(demarche, "initial");
    }

    /** The site is diagnosed, its plan is carried out, its audit is booked for 25 June. */
    private void unSitePrepare() {
        unParcours("qualipref-2012", "M1", "M2");
        chemin.diagnostiquer("E5", "E6");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
    }

    private void unLabelRefuse() {
        unSitePrepare();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        chemin.auditer("2013-06-25", "label-refuse");
    }

    private void ajouterM3() {
        String referent = annuaire.titulaires(Role.REFERENT_QUALITE.groupe(new CodeDepartement(DEPARTEMENT), null))
                .get(0)
                .id();
        entantQue(referent);
        formulaires.submitStartForm(
                depot.createProcessDefinitionQuery()
                        .processDefinitionKey(ChangementDemarche.CLE)
                        .latestVersion()
                        .singleResult()
                        .getId(),
                Map.of(VariablesChangement.NATURE.nom(), "perimetre"));
        identites.clearAuthentication();
        faire(
                tache(ModifierPerimetre.name()),
                referent,
                Map.of(
                        "demarche",
                        demarche.valeur(),
                        "site",
                        SITE,
                        "modules",
                        List.of("M1", "M2", "M3"),
                        "motif",
                        "Le service des étrangers se joint à la démarche.",
                        "confirme",
                        "oui"));
    }

    @Test
    void un_site_pret_obtient_son_label_dont_le_cycle_commence() {
        unSitePrepare();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");

        chemin.auditer("2013-06-25", "label-delivre");

        assertThat(fins(instance)).contains(Fin_LabelDelivre.name());
        assertThat(base.sql("select etat from label where site = '91-evry'")
                        .query(String.class)
                        .list())
                .containsExactly("delivre");
        assertThat(moteur.createProcessInstanceQuery()
                        .processInstanceBusinessKey("91-evry/qualipref-2012/2013-06-25", CycleLabel.CLE)
                        .count())
                .isEqualTo(1);
    }

    /** 25 days lie between the two audits, as in Moselle in 2015 (DOMAINE.md §6 bis): each task is done on its due date. */
    @Test
    void vingt_cinq_jours_entre_les_deux_audits_suffisent() {
        unParcours("qualipref-2012", "M1", "M2");
        chemin.diagnostiquer("E5", "E6");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-04-12");
        chemin.validerLaPreparation();
        faire(FixerDateAuditInterne.name(), dateInterne("2013-03-18"));
        faire(TransmettreDocuments.name(), documents(aujourdhui().toString()));
        avancerAu(due(TransmettreDossier.name()));
        faire(TransmettreDossier.name(), dossier(aujourdhui().toString()));
        avancerAu("2013-03-18");
        avancerAu(due(RendreRapportAuditInterne.name()));
        faire(RendreRapportAuditInterne.name(), rapportInterne("NC mineure"));
        avancerAu(due(RealiserAction.name()));
        faire(RealiserAction.name(), actionFaite(aujourdhui().toString()));
        avancerAu(due(VerifierEfficacite.name()));
        faire(VerifierEfficacite.name(), actionEfficace());
        avancerAu(due(CloreAuditInterne.name()));
        faire(CloreAuditInterne.name(), conclusion());

        assertThat(due(CompleterDossier.name())).isEqualTo("2013-04-11");
        assertThat(aujourdhui()).isBeforeOrEqualTo("2013-04-11");
        faire(CompleterDossier.name(), complement(aujourdhui().toString()));
        avancerAu("2013-04-12");
        assertThat(enCours()).containsExactly(EnregistrerConstats.name());
    }

    private String due(String element) {
        return tache(element)
                .getDueDate()
                .toInstant()
                .atZone(PARIS)
                .toLocalDate()
                .toString();
    }

    @Test
    void un_audit_externe_annule_pendant_l_audit_interne_en_fait_reserver_un_autre() {
        unSitePrepare();
        chemin.validerLaPreparation();

        lesAudits.annuler(lesAudits.dernier());
        assertThat(enCours()).containsExactly(FixerDateAuditInterne.name());
        chemin.auditerEnInterne("2013-04-16");

        assertThat(enCours()).containsExactly(DemanderAudit.name());
        chemin.reserver("2013-09-24");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-04-15"));
        chemin.auditer("2013-09-24", "label-delivre");
        assertThat(fins(instance)).contains(Fin_LabelDelivre.name());
    }

    @Test
    void l_audit_est_reserve_pendant_que_le_plan_s_execute() {
        unParcours("qualipref-2012", "M1", "M2");
        chemin.diagnostiquer("E5");

        chemin.planifier();

        assertThat(enCours())
                .containsExactly(
                        DemanderAudit.name(), EtablirPlanFormation.name(), LancerEnquete.name(), RealiserAction.name());
    }

    @Test
    void un_label_refuse_peut_s_obtenir_par_un_nouveau_plan() {
        unLabelRefuse();

        faire(DeciderSuite.name(), ReponsesParcours.suite("nouveau-plan"));
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-06-20"));
        chemin.planifier();
        chemin.mettreEnOeuvre("2014-01-14");
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-11-12");
        chemin.auditer("2014-01-14", "label-delivre");

        assertThat(fins(instance))
                .contains(Fin_LabelDelivre.name())
                .doesNotContain(ParcoursSite.Element.Fin_LabelRefuse.name());
    }

    @Test
    void un_label_refuse_peut_en_rester_la() {
        unLabelRefuse();

        faire(DeciderSuite.name(), ReponsesParcours.suite("arret"));

        assertThat(fins(instance)).contains(ParcoursSite.Element.Fin_LabelRefuse.name());
        assertThat(enCoursDe(CycleLabel.CLE)).isZero();
    }

    @Test
    void marianne_va_sans_audit_interne_de_la_preparation_a_l_audit() {
        unParcours("marianne-2008");
        assertThat(ouvertes(EvaluerModule.name())).hasSize(1);
        chemin.diagnostiquer();
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");

        chemin.validerLaPreparation();

        assertThat(enCours()).containsExactly(TransmettreDossier.name());
        chemin.auditer("2013-06-25", "label-delivre");
        assertThat(fins(instance)).contains(Fin_LabelDelivre.name());
    }

    @Test
    void un_module_ajoute_en_chemin_est_evalue_et_planifie() {
        unParcours("qualipref-2012", "M1", "M2");
        chemin.diagnostiquer("E5");
        chemin.planifier();

        ajouterM3();

        assertThat(ouvertes(EvaluerModule.name())).hasSize(1);
        String engagement = (String)
                lignes(tache(EvaluerModule.name()), "engagements").get(0).get("code");
        chemin.diagnostiquer(engagement);
        chemin.planifier();
        assertThat(ouvertes(RealiserAction.name())).hasSize(2);
        chemin.mettreEnOeuvre("2013-06-25");
        assertThat(fins(instance)).contains(Fin_ModulesIntegres.name());
        chemin.validerLaPreparation();
        assertThat(fins(MiseEnOeuvre.CLE)).containsExactly(Fin_MiseEnOeuvre.name());
        assertThat(enCours()).containsExactly(FixerDateAuditInterne.name(), TransmettreDossier.name());
    }

    @Test
    void un_parcours_dont_le_site_est_retire_s_arrete_la_ou_il_en_est() {
        unParcours("qualipref-2012", "M1", "M2");
        chemin.diagnostiquer("E5");
        chemin.planifier();

        moteur.createMessageCorrelation(ParcoursSite.MESSAGE_SITE_RETIRE)
                .processInstanceId(instance.getId())
                .correlate();

        assertThat(fins(instance)).containsExactly(ParcoursSite.Element.Fin_SiteRetire.name());
        assertThat(enCours()).isEmpty();
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void la_preparation_n_est_pas_validee_tant_qu_un_module_ajoute_n_est_pas_evalue() {
        unSitePrepare();
        ajouterM3();

        assertThatThrownBy(chemin::validerLaPreparation)
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("n’est pas entièrement évalué");
        assertThat(enCours()).containsExactly(EvaluerModule.name(), ValiderPreparation.name());
    }

    @Test
    void la_validation_et_la_suite_en_retard_sont_signalees() {
        unSitePrepare();
        avancerAu("2013-01-24");
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        chemin.auditer("2013-06-25", "label-refuse");
        avancerAu("2013-07-20");

        assertThat(enCours()).containsExactly(DeciderSuite.name());
        assertThat(retards.premiersInformes(ValiderPreparation.name())).containsExactly("91.secretaire-general");
        assertThat(retards.premiersInformes(DeciderSuite.name())).containsExactly("91.secretaire-general");
    }

    @Test
    void une_decision_de_label_se_lit_dans_son_code() {
        unSitePrepare();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        faire(TransmettreDossier.name(), Map.of("transmisLe", "2013-04-16"));
        avancerAu("2013-06-25");
        faire(EnregistrerConstats.name(), rapport("2013-06-25", "PF"));
        avancerAu("2013-07-15");

        faire(EnregistrerDecision.name(), decision("label-delivre", "2013-06-27"));

        assertThat(labels.calendrier("91-evry/qualipref-2012/2013-06-27", "expiration"))
                .containsExactly("2016-06-27 prevue");
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ParcoursSite.CLE, depot);
        Couverture.estComplete(IntegrationModules.CLE, depot);
        Couverture.estComplete(MiseEnOeuvre.CLE, depot);
        Couverture.estComplete(AuditInterneEtDossier.CLE, depot);
    }
}
