package fr.labellisation.parcours.audits.processus;

import static fr.labellisation.essais.ReponsesAudit.date;
import static fr.labellisation.essais.ReponsesAudit.decision;
import static fr.labellisation.essais.ReponsesAudit.demande;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.levee;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.Fin_DecisionFavorable;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AuditExterneIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Retards retards;

    @Autowired
    private Audits audits;

    @Autowired
    private DecisionsDeLabel decisions;

    private CodeDemarche demarche;
    private ProcessInstance instance;
    private long audit;
    private String label;

    @BeforeEach
    void siteEngage() {
        demarche = demarche("qualipref-2012", "M1", "M2");
    }

    private void auditDu(NatureAudit nature, String le) {
        audit = lesAudits.unAudit(demarche, nature, label, le);
        Map<String, Object> variables = new HashMap<>(Map.of(
                "audit", String.valueOf(audit), "nature", nature.code(), VariablesAudits.COMPLEMENTAIRE.nom(), false));
        variables.put("label", label);
        instance = lancer(AuditExterne.CLE, demarche, variables);
    }

    /** The initial audit of 5 March takes place on a site that is ready, and finds this. */
    private void auditInitial(String... constats) {
        lesAudits.siteEstPret(demarche);
        auditDu(NatureAudit.INITIAL, "2013-03-05");
        tenirLAudit("2013-03-05", constats);
    }

    /** The label of 27 June 2012 is followed up on 5 March. */
    private void auditDeSuivi(String... constats) {
        label = decisions.delivrer(
                demarche, new CodeSite(SITE), "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");
        auditDu(NatureAudit.SUIVI, "2013-03-05");
        tenirLAudit("2013-03-05", constats);
    }

    private void tenirLAudit(String le, String... constats) {
        faire(TransmettreDossier.name(), dossier(aujourdhui().toString()));
        avancerAu(le);
        faire(EnregistrerConstats.name(), rapport(le, constats));
    }

    private void repondre() {
        faire(RepondreNonConformites.name(), lesAudits.reponses(audit));
    }

    private void lever(String issue) {
        repondre();
        lesAudits.acheverLesActions();
        faire(LeverNonConformites.name(), levee(issue));
    }

    private void decider(String decision) {
        faire(EnregistrerDecision.name(), decision(decision, aujourdhui().toString()));
    }

    private List<String> typesOuverts() {
        return base.sql("select type from constat where not leve and type like 'NC%' order by id")
                .query(String.class)
                .list();
    }

    @Test
    void un_audit_initial_sans_non_conformite_donne_le_label() {
        auditInitial("PF", "PP", "PS");

        decider("label-delivre");

        assertThat(fins(instance))
                .contains(Fin_DecisionFavorable.name())
                .doesNotContain(AuditExterne.Element.Fin_LabelRefuse.name());
        assertThat(labels.etat("91-evry/qualipref-2012/2013-03-05")).isEqualTo("delivre");
        assertThat(lesAudits.etat(audit)).isEqualTo("clos");
    }

    @ParameterizedTest
    @EnumSource(names = {"INITIAL", "RENOUVELLEMENT"})
    void le_dossier_d_un_site_qui_n_est_pas_pret_est_refuse(NatureAudit nature) {
        auditDu(nature, "2013-03-05");

        assertThatThrownBy(() -> faire(TransmettreDossier.name(), dossier("2013-01-07")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("L’audit interne n’est pas clos.")
                .hasMessageContaining("Aucun comité local des usagers");
        assertThat(ouvertes(TransmettreDossier.name())).hasSize(1);
    }

    @Test
    void un_audit_sans_comite_dans_l_annee_qui_le_precede_en_fait_tenir_un() {
        auditDu(NatureAudit.INITIAL, "2013-03-05");

        assertThat(enCours()).containsExactly(ComposerComite.name(), TransmettreDossier.name());
    }

    @Test
    void une_mineure_laisse_delivrer_le_label_pendant_que_son_action_court() {
        auditInitial("NC mineure");
        repondre();

        decider("label-delivre");

        assertThat(fins(instance)).contains(Fin_DecisionFavorable.name());
        assertThat(enCours()).containsExactly(RealiserAction.name());
    }

    @Test
    void une_non_conformite_sans_reponse_est_refusee() {
        auditInitial("NC mineure", "NC mineure");
        var une = ((List<?>) lesAudits.reponses(audit).get("reponses")).subList(0, 1);

        assertThatThrownBy(() -> faire(RepondreNonConformites.name(), Map.of("reponses", une)))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("n’a pas de réponse");
    }

    @Test
    void une_mineure_encore_ouverte_devient_majeure_a_l_audit_suivant() {
        auditInitial("NC mineure");
        repondre();
        decider("label-delivre");
        label = "91-evry/qualipref-2012/2013-03-05";
        auditDu(NatureAudit.SUIVI, "2014-03-05");

        tenirLAudit("2014-03-05", "PF");

        assertThat(typesOuverts()).containsExactly("NC majeure");
        assertThat(labels.etat(label)).isEqualTo("suspendu");
    }

    @Test
    void une_mineure_traitee_reste_sans_suite_a_l_audit_suivant() {
        auditInitial("NC mineure");
        repondre();
        lesAudits.acheverLesActions();
        decider("label-delivre");
        label = "91-evry/qualipref-2012/2013-03-05";
        auditDu(NatureAudit.SUIVI, "2014-03-05");

        tenirLAudit("2014-03-05", "PF");

        assertThat(enCours()).containsExactly(EnregistrerDecision.name());
        assertThat(labels.etat(label)).isEqualTo("delivre");
    }

    @Test
    void une_majeure_levee_sur_preuve_laisse_delivrer_le_label() {
        auditInitial("NC majeure");

        lever("preuve-acceptee");
        decider("label-delivre");

        assertThat(fins(instance)).contains(Fin_DecisionFavorable.name());
        assertThat(typesOuverts()).isEmpty();
    }

    @Test
    void une_majeure_se_leve_par_un_audit_complementaire() {
        auditInitial("NC majeure");

        lever("audit-complementaire");
        faire(DemanderAudit.name(), demande("2013-03-05"));
        faire(FixerDateAudit.name(), date("2013-05-14"));
        assertThat(audits.exiger(lesAudits.dernier()).nature()).isEqualTo(NatureAudit.COMPLEMENTAIRE);
        tenirLAudit("2013-05-14", "PF");
        decider("label-delivre");

        assertThat(typesOuverts()).isEmpty();
        assertThat(labels.etat("91-evry/qualipref-2012/2013-05-14")).isEqualTo("delivre");
    }

    @Test
    void une_majeure_retrouvee_par_l_audit_complementaire_se_traite_a_nouveau() {
        auditInitial("NC majeure");
        lever("audit-complementaire");
        faire(DemanderAudit.name(), demande("2013-03-05"));
        faire(FixerDateAudit.name(), date("2013-05-14"));

        tenirLAudit("2013-05-14", "NC majeure");

        assertThat(enCours()).containsExactly(RepondreNonConformites.name());
        assertThat(typesOuverts()).containsExactly("NC majeure");
    }

    @Test
    void une_majeure_non_levee_ferme_la_porte_au_label() {
        auditInitial("NC majeure");
        lever("non-levee");

        assertThatThrownBy(() -> decider("label-delivre"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Une non-conformité majeure reste ouverte");
        decider("label-refuse");

        assertThat(fins(instance)).contains(AuditExterne.Element.Fin_LabelRefuse.name());
    }

    @Test
    void un_label_refuse_n_empeche_pas_celui_que_donne_un_nouvel_audit() {
        auditInitial("NC majeure");
        lever("non-levee");
        decider("label-refuse");
        auditDu(NatureAudit.INITIAL, "2013-09-10");
        tenirLAudit("2013-09-10", "PF");

        decider("label-delivre");

        assertThat(labels.etat("91-evry/qualipref-2012/2013-09-10")).isEqualTo("delivre");
    }

    @Test
    void un_suivi_sans_non_conformite_maintient_le_label() {
        auditDeSuivi("PF");

        decider("label-maintenu");

        assertThat(fins(instance)).contains(Fin_DecisionFavorable.name());
        assertThat(labels.etat(label)).isEqualTo("delivre");
        assertThat(base.sql("select etat from echeance where nature = 'audit-suivi' order by le")
                        .query(String.class)
                        .list())
                .containsExactly("honoree", "prevue");
    }

    @Test
    void une_majeure_en_suivi_suspend_le_label_puis_sa_levee_le_retablit() {
        auditDeSuivi("NC majeure");
        assertThat(labels.etat(label)).isEqualTo("suspendu");

        lever("preuve-acceptee");
        assertThat(labels.etat(label)).isEqualTo("suspendu");
        decider("label-maintenu");

        assertThat(labels.etat(label)).isEqualTo("delivre");
    }

    @Test
    void une_majeure_non_levee_en_suivi_fait_retirer_le_label() {
        auditDeSuivi("NC majeure");
        lever("non-levee");
        assertThatThrownBy(() -> decider("label-maintenu")).isInstanceOf(SaisieRefusee.class);

        decider("label-retire");

        assertThat(labels.etat(label)).isEqualTo("retire");
        assertThat(fins(instance)).contains(AuditExterne.Element.Fin_LabelRetire.name());
        assertThat(base.sql("select count(*) from echeance where etat = 'prevue'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void une_decision_qui_ne_repond_pas_a_l_audit_est_refusee() {
        auditInitial("PF");

        assertThatThrownBy(() -> decider("label-maintenu"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("cette décision ne répond pas à un audit externe initial");
    }

    @Test
    void ni_le_rapport_ni_la_decision_ne_precedent_l_audit() {
        lesAudits.siteEstPret(demarche);
        auditDu(NatureAudit.INITIAL, "2013-03-05");
        faire(TransmettreDossier.name(), dossier("2013-01-07"));
        avancerAu("2013-03-05");

        assertThatThrownBy(() -> faire(EnregistrerConstats.name(), rapport("2013-03-04", "PF")))
                .hasMessageContaining("ne peut pas précéder l’audit du 5 mars 2013");
        faire(EnregistrerConstats.name(), rapport("2013-03-05", "PF"));
        assertThatThrownBy(() -> faire(EnregistrerDecision.name(), decision("label-delivre", "2013-03-04")))
                .hasMessageContaining("ne peut pas précéder l’audit du 5 mars 2013");
    }

    /** The file left beside the internal audit. */
    private void dossierParti(boolean aCompleter) {
        audit = lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-03-05");
        instance = lancer(
                AuditExterne.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.AUDIT.nom(),
                        String.valueOf(audit),
                        VariablesAudits.NATURE.nom(),
                        NatureAudit.INITIAL.code(),
                        VariablesAudits.COMPLEMENTAIRE.nom(),
                        false,
                        VariablesCommunes.DOSSIER_TRANSMIS.nom(),
                        true,
                        VariablesCommunes.DOSSIER_A_COMPLETER.nom(),
                        aCompleter));
    }

    @Test
    void un_dossier_parti_complet_laisse_attendre_le_jour_de_l_audit() {
        lesAudits.siteEstPret(demarche);
        dossierParti(false);

        assertThat(enCours()).isEmpty();
        avancerAu("2013-03-05");
        assertThat(enCours()).containsExactly(EnregistrerConstats.name());
    }

    @Test
    void un_dossier_parti_pendant_l_audit_interne_se_complete_la_veille_au_plus_tard() {
        lesAudits.siteEstPret(demarche);
        dossierParti(true);

        assertThat(tache(CompleterDossier.name()).getDueDate().toInstant())
                .isEqualTo(Instant.parse("2013-03-04T17:00:00Z"));
        faire(CompleterDossier.name(), ReponsesAudit.complement(aujourdhui().toString()));
        avancerAu("2013-03-05");
        assertThat(enCours()).containsExactly(EnregistrerConstats.name());
    }

    @Test
    void un_dossier_qui_n_est_pas_complet_ne_passe_pas_pour_tel() {
        dossierParti(true);

        assertThatThrownBy(() -> faire(CompleterDossier.name(), ReponsesAudit.complement("2013-01-07")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("L’audit interne n’est pas clos.");
        avancerAu("2013-03-10");
        assertThat(enCours()).contains(CompleterDossier.name());
        assertThat(retards.premiersInformes(CompleterDossier.name())).hasSize(1);
    }

    @Test
    void l_envoi_du_dossier_d_un_audit_annule_est_sans_objet() {
        audit = lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-03-05");
        instance = lancer(EnvoiDossier.CLE, demarche, Map.of(VariablesCommunes.AUDIT.nom(), String.valueOf(audit)));
        assertThat(enCours()).containsExactly(TransmettreDossier.name());

        lesAudits.annuler(audit);

        assertThat(enCours()).isEmpty();
        assertThat(fins(instance)).containsExactly(EnvoiDossier.Element.Fin_AuditAnnule.name());
    }

    @Test
    void l_audit_qui_remplace_un_audit_annule_demande_un_nouveau_dossier() {
        lesAudits.siteEstPret(demarche);
        dossierParti(false);

        lesAudits.annuler(audit);
        faire(DemanderAudit.name(), demande("2013-01-07"));
        faire(FixerDateAudit.name(), date("2013-04-16"));

        assertThat(enCours()).containsExactly(TransmettreDossier.name());
    }

    @Test
    void un_audit_annule_est_reserve_a_nouveau() {
        lesAudits.siteEstPret(demarche);
        auditDu(NatureAudit.INITIAL, "2013-03-05");
        long premier = audit;

        lesAudits.annuler(premier);
        assertThat(enCours()).containsExactly(DemanderAudit.name());
        faire(DemanderAudit.name(), demande("2013-01-07"));
        faire(FixerDateAudit.name(), date("2013-04-16"));
        tenirLAudit("2013-04-16", "PF");
        decider("label-delivre");

        assertThat(lesAudits.etat(premier)).isEqualTo("annule");
        assertThat(labels.etat("91-evry/qualipref-2012/2013-04-16")).isEqualTo("delivre");
    }

    @Test
    void un_audit_annule_avant_que_son_parcours_n_y_arrive_est_reserve_a_nouveau() {
        lesAudits.siteEstPret(demarche);
        audit = lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-03-05");
        lesAudits.annuler(audit);

        instance = lancer(
                AuditExterne.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.AUDIT.nom(),
                        String.valueOf(audit),
                        VariablesAudits.NATURE.nom(),
                        "initial",
                        VariablesAudits.COMPLEMENTAIRE.nom(),
                        false));

        assertThat(enCours()).containsExactly(DemanderAudit.name());
    }

    @Test
    void un_audit_deplace_pendant_le_dossier_deplace_son_echeance() {
        auditDu(NatureAudit.INITIAL, "2013-03-05");

        lesAudits.deplacer(audit, "2013-05-14");

        assertThat(tache(TransmettreDossier.name()).getDueDate().toInstant())
                .isEqualTo(Instant.parse("2013-04-12T16:00:00Z"));
    }

    @Test
    void un_audit_deplace_pendant_l_attente_a_lieu_a_sa_nouvelle_date() {
        lesAudits.siteEstPret(demarche);
        auditDu(NatureAudit.INITIAL, "2013-03-05");
        faire(TransmettreDossier.name(), dossier("2013-01-07"));

        lesAudits.deplacer(audit, "2013-02-12");

        avancerAu("2013-02-11");
        assertThat(enCours()).isEmpty();
        avancerAu("2013-02-12");
        assertThat(enCours()).containsExactly(EnregistrerConstats.name());
    }

    @Test
    void chaque_tache_en_retard_est_signalee_sans_disparaitre() {
        lesAudits.siteEstPret(demarche);
        auditDu(NatureAudit.INITIAL, "2013-03-05");
        avancerAu("2013-02-10");
        faire(TransmettreDossier.name(), dossier("2013-02-08"));
        avancerAu("2013-03-25");
        faire(EnregistrerConstats.name(), rapport("2013-03-25", "NC majeure"));
        avancerAu("2013-05-01");
        repondre();
        lesAudits.acheverLesActions();
        avancerAu("2013-08-10");
        faire(LeverNonConformites.name(), levee("preuve-acceptee"));
        avancerAu("2013-09-30");

        assertThat(enCours()).containsExactly(EnregistrerDecision.name());
        for (String element : new String[] {
            TransmettreDossier.name(),
            EnregistrerConstats.name(),
            RepondreNonConformites.name(),
            LeverNonConformites.name(),
            EnregistrerDecision.name()
        }) {
            assertThat(retards.premiersInformes(element)).as(element).hasSize(1);
        }
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(AuditExterne.CLE, depot);
        Couverture.estComplete(PreparationAuditExterne.CLE, depot);
        Couverture.estComplete(EnvoiDossier.CLE, depot);
        Couverture.estComplete(TraitementConstats.CLE, depot);
    }
}
