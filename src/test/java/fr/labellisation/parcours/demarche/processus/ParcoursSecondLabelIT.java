package fr.labellisation.parcours.demarche.processus;

import static fr.labellisation.essais.ReponsesAudit.date;
import static fr.labellisation.essais.ReponsesAudit.decision;
import static fr.labellisation.essais.ReponsesAudit.demande;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DeciderSuite;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesParcours;
import fr.labellisation.essais.Retards;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Évry seeks Qualipref 2 and Marianne at once: one preparation, one audit or two, two decisions, two labels. */
class ParcoursSecondLabelIT extends Parcours91 {
    private static final String REFERENTIEL = VariablesCommunes.REFERENTIEL.nom();
    private static final String QUALIPREF = "qualipref-2012";
    private static final String MARIANNE = "marianne-2008";
    private static final String AUDIT = "2013-06-25";

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Retards retards;

    @Autowired
    private Situations situations;

    @Autowired
    private TachesDesSites lesTaches;

    @Autowired
    private ParcoursEnCours enChemin;

    private CodeDemarche demarche;

    private void unDoubleLabelVise() {
        unDoubleLabelVise(QUALIPREF, MARIANNE);
    }

    private void unDoubleLabelVise(String premier, String second) {
        demarche = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(DEPARTEMENT),
                premier,
                second,
                NatureDemarche.INITIAL,
                aujourdhui(),
                null,
                ComiteUsagers.COMMUN));
        perimetre(demarche, SITE, List.of("M1", "M2"));
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer();
        chemin.planifier();
    }

    private void unSitePret(boolean unSeulAudit) {
        unDoubleLabelVise();
        demanderLAudit(unSeulAudit ? "oui" : "non");
        faire(tache(FixerDateAudit.name(), REFERENTIEL, QUALIPREF), date(AUDIT));
        chemin.preparerSansReserver();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
    }

    private void demanderLAudit(String unSeul) {
        Map<String, Object> saisie = new HashMap<>(demande(aujourdhui().toString()));
        saisie.put("unSeulAudit", unSeul);
        faire(tache(DemanderAudit.name(), REFERENTIEL, QUALIPREF), saisie);
    }

    private void unAuditPasse(String... constats) {
        faire(TransmettreDossier.name(), dossier(aujourdhui().toString()));
        avancerAu(AUDIT);
        faire(EnregistrerConstats.name(), rapport(AUDIT, constats));
    }

    private void decider(String referentiel, String decision, String le) {
        faire(tache(EnregistrerDecision.name(), REFERENTIEL, referentiel), decision(decision, le));
    }

    private SituationSite evry() {
        return situations
                .duSite(new CodeSite(SITE), new CodeDepartement(DEPARTEMENT))
                .orElseThrow();
    }

    private String etatDeLaDemarche() {
        return valeur("select etat from demarche", String.class);
    }

    @Test
    void le_second_label_s_evalue_comme_un_module_de_plus() {
        unDoubleLabelVise();

        assertThat(textes("select distinct module from evaluation order by module"))
                .containsExactly("ENSEMBLE", "M1", "M2");
        assertThat(textes("select distinct engagement from evaluation where module = 'ENSEMBLE'"))
                .contains("R1", "1", "17")
                .doesNotContain("E1");
        assertThat(ouvertes(EvaluerModule.name())).isEmpty();
    }

    @Test
    void les_agents_sont_interroges_quand_le_second_label_le_demande() {
        aujourdhuiEst("2026-11-30");

        unDoubleLabelVise("qual-e-pref-2018", "services-publics-plus-2023");

        assertThat(ouvertes(LancerEnquete.name()))
                .extracting(tache -> texte(tache, "aupresDe"))
                .containsExactlyInAnyOrder("auprès des usagers", "auprès des agents");
    }

    @Test
    void un_seul_audit_et_deux_decisions_donnent_deux_labels_avec_chacun_sa_vie() {
        unSitePret(true);
        unAuditPasse("PF");
        assertThat(ouvertes(EnregistrerDecision.name()))
                .extracting(tache -> taches.getVariable(tache.getId(), REFERENTIEL))
                .containsExactlyInAnyOrder(QUALIPREF, MARIANNE);
        avancerAu("2013-07-10");

        decider(QUALIPREF, "label-delivre", "2013-06-27");
        assertThat(etatDeLaDemarche()).isEqualTo("en-cours");
        decider(MARIANNE, "label-delivre", "2013-07-09");

        assertThat(fins(ParcoursSecondLabel.CLE))
                .containsExactly(ParcoursSecondLabel.Element.Fin_SecondLabelDecide.name());
        assertThat(etatDeLaDemarche()).isEqualTo("aboutie");
        assertThat(enCoursDe(CycleLabel.CLE)).isEqualTo(2);
        assertThat(labels.calendrier("91-evry/qualipref-2012/2013-06-27", "expiration"))
                .containsExactly("2016-06-27 prevue");
        assertThat(labels.calendrier("91-evry/marianne-2008/2013-07-09", "audit-suivi"))
                .containsExactly("2015-01-09 prevue");
        assertThat(evry()).satisfies(site -> {
            assertThat(site.label())
                    .extracting(LabelDuSite::referentiel, LabelDuSite::expireLe)
                    .containsExactly(QUALIPREF, LocalDate.parse("2016-06-27"));
            assertThat(site.second())
                    .extracting(LabelDuSite::referentiel, LabelDuSite::expireLe, LabelDuSite::etat)
                    .containsExactly(MARIANNE, LocalDate.parse("2016-07-09"), "delivre");
        });
        assertThat(valeur("select count(*) from audit where nature = 'initial'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void les_organismes_qui_ne_s_accordent_pas_font_chacun_leur_audit() {
        unDoubleLabelVise();

        demanderLAudit("non");

        assertThat(taches.getVariable(tache(DemanderAudit.name()).getId(), REFERENTIEL))
                .isEqualTo(MARIANNE);
        faire(DemanderAudit.name(), demande(aujourdhui().toString()));
        assertThat(lesTaches.ouvertesDuSite(new CodeSite(SITE)))
                .filteredOn(tache -> tache.element().equals(FixerDateAudit.name()))
                .extracting(TacheOuverte::objet)
                .containsExactlyInAnyOrder("label Qualipref 2", "label Marianne v2");
        faire(tache(FixerDateAudit.name(), REFERENTIEL, MARIANNE), date("2013-05-28"));
        faire(FixerDateAudit.name(), date(AUDIT));
        chemin.preparerSansReserver();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        for (Task dossier : ouvertes(TransmettreDossier.name())) {
            faire(dossier, dossier(aujourdhui().toString()));
        }
        avancerAu("2013-05-28");
        faire(EnregistrerConstats.name(), rapport("2013-05-28", "PF"));
        decider(MARIANNE, "label-delivre", "2013-05-28");
        avancerAu(AUDIT);
        faire(tache(EnregistrerConstats.name(), REFERENTIEL, QUALIPREF), rapport(AUDIT, "PF"));
        decider(QUALIPREF, "label-delivre", AUDIT);

        assertThat(textes("select referentiel from audit where nature = 'initial' order by referentiel"))
                .containsExactly(MARIANNE, QUALIPREF);
        assertThat(evry().label().referentiel()).isEqualTo(MARIANNE);
        assertThat(evry().second().referentiel()).isEqualTo(QUALIPREF);
        assertThat(etatDeLaDemarche()).isEqualTo("aboutie");
    }

    @Test
    void il_faut_dire_si_un_seul_audit_sert_les_deux_labels() {
        unDoubleLabelVise();

        assertThat(texte(tache(DemanderAudit.name()), "deuxLabels")).isEqualTo("Qualipref 2 et Marianne v2");
        assertThatThrownBy(
                        () -> faire(DemanderAudit.name(), demande(aujourdhui().toString())))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Un seul audit pour les deux labels");
    }

    @Test
    void un_second_label_refuse_laisse_le_premier_et_la_demarche_aboutit_en_partie() {
        unSitePret(true);
        unAuditPasse("PF");

        decider(MARIANNE, "label-refuse", AUDIT);
        assertThat(etatDeLaDemarche()).isEqualTo("en-cours");
        decider(QUALIPREF, "label-delivre", AUDIT);

        assertThat(etatDeLaDemarche()).isEqualTo("aboutie-en-partie");
        assertThat(evry().second()).isNull();
        assertThat(enCours()).isEmpty();
    }

    @Test
    void un_premier_label_refuse_laisse_au_second_le_sien() {
        unSitePret(true);
        unAuditPasse("PF");

        decider(QUALIPREF, "label-refuse", AUDIT);
        faire(DeciderSuite.name(), ReponsesParcours.suite("arret"));
        assertThat(etatDeLaDemarche()).isEqualTo("en-cours");
        decider(MARIANNE, "label-delivre", AUDIT);

        assertThat(etatDeLaDemarche()).isEqualTo("aboutie-en-partie");
        assertThat(evry().label().referentiel()).isEqualTo(MARIANNE);
    }

    @Test
    void un_site_retire_n_attend_plus_son_second_label() {
        unDoubleLabelVise();
        demanderLAudit("non");

        enChemin.retirer(new Parcours(demarche, new CodeSite(SITE)));
        executerLesTravaux();

        assertThat(fins(ParcoursSecondLabel.CLE)).containsExactly(ParcoursSecondLabel.Element.Fin_SiteRetire.name());
        assertThat(enCours()).isEmpty();
    }

    @Test
    void une_seconde_decision_en_retard_est_signalee() {
        unSitePret(true);
        unAuditPasse("PF");
        decider(QUALIPREF, "label-delivre", AUDIT);

        avancerAu("2013-10-20");

        assertThat(retards.premiersInformes(EnregistrerDecision.name())).containsExactly("91.referent-qualite");
        assertThat(ouvertes(EnregistrerDecision.name())).hasSize(1);
    }

    @Test
    void un_audit_de_l_un_n_aggrave_pas_ce_que_l_autre_a_laisse_ouvert() {
        unDoubleLabelVise();
        demanderLAudit("non");
        faire(DemanderAudit.name(), demande(aujourdhui().toString()));
        faire(tache(FixerDateAudit.name(), REFERENTIEL, MARIANNE), date("2013-05-28"));
        long deMarianne = valeur("select id from audit where referentiel = 'marianne-2008'", Long.class);
        base.sql("insert into constat (audit, type, engagement, texte) values (:audit, 'NC majeure', '5', 'Attente')")
                .param("audit", deMarianne)
                .update();
        faire(FixerDateAudit.name(), date(AUDIT));
        chemin.preparerSansReserver();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        faire(
                tache(TransmettreDossier.name(), REFERENTIEL, QUALIPREF),
                dossier(aujourdhui().toString()));
        avancerAu(AUDIT);
        faire(tache(EnregistrerConstats.name(), REFERENTIEL, QUALIPREF), rapport(AUDIT, "PF"));

        decider(QUALIPREF, "label-delivre", AUDIT);

        assertThat(valeur("select leve from constat where type = 'NC majeure'", Boolean.class))
                .isFalse();
        assertThat(Set.copyOf(textes("select referentiel from label"))).containsExactly(QUALIPREF);
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ParcoursSecondLabel.CLE, depot);
    }
}
