package fr.labellisation.annonces.rappels.processus;

import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceAnnulee;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceVenue;
import static fr.labellisation.essais.ReponsesAudit.levee;
import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.essais.ReponsesDemarche.resultatsPublies;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.essais.Temps;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RappelsEcheanceIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private RappelsVus rappels;

    @Autowired
    private Temps temps;

    @Autowired
    private DatesSuivies echeances;

    @Autowired
    private CycleDuLabel cycles;

    @Autowired
    private ClotureDemarche cloture;

    /** The committee of Évry meets on that day. */
    private ProcessInstance comiteLe(String jour) {
        demarcheConnue("91-2013");
        echeances.suivre(new DateARappeler(
                NatureRappel.COMITE,
                "comite:7",
                new CodeDepartement(DEPARTEMENT),
                new CodeDemarche("91-2013"),
                new CodeSite(SITE),
                LocalDate.parse(jour),
                "Comité local des usagers",
                null,
                false));
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .singleResult();
    }

    private long ligne(String etat) {
        return base.sql("select count(*) from rappel where etat = :etat")
                .param("etat", etat)
                .query(Long.class)
                .single();
    }

    @Test
    void chaque_palier_est_demande_une_fois_a_son_instant() {
        ProcessInstance instance = comiteLe("2013-03-26");
        assertThat(rappels.de("comite", "prevu"))
                .containsExactly(
                        "30 jours le 2013-02-22",
                        "15 jours le 2013-03-11",
                        "7 jours le 2013-03-19",
                        "1 jours le 2013-03-25");

        avancerAu("2013-03-12");
        assertThat(rappels.de("comite", "demande")).containsExactly("30 jours le 2013-02-22", "15 jours le 2013-03-11");
        avancerAu("2013-03-27");

        assertThat(rappels.de("comite", "prevu")).isEmpty();
        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
        assertThat(rappels.destinataires("comite", 30)).containsExactly("91.referent-qualite");
        assertThat(rappels.destinataires("comite", 1))
                .containsExactly("91.cabinet", "91.communication", "91.referent-qualite", "91.secretaire-general");
    }

    @Test
    void une_date_dite_deux_fois_ne_change_rien() {
        comiteLe("2013-03-26");
        comiteLe("2013-03-26");

        assertThat(rappels.de("comite", "prevu")).hasSize(4);
        assertThat(ligne("prevu")).isEqualTo(10);
        assertThat(ligne("remplace")).isZero();
    }

    @Test
    void une_date_avancee_puis_reculee_puis_remise_ne_double_aucun_rappel() {
        comiteLe("2013-03-26");
        avancerAu("2013-02-25");
        rappels.transmettre();

        comiteLe("2013-03-06");
        assertThat(rappels.de("comite", "prevu"))
                .containsExactly("15 jours le 2013-02-19", "7 jours le 2013-02-27", "1 jours le 2013-03-05");
        executerLesTravaux();
        rappels.transmettre();
        comiteLe("2013-04-30");
        comiteLe("2013-03-26");
        avancerAu("2013-03-27");

        assertThat(rappels.de("comite", "transmis"))
                .containsExactly("15 jours le 2013-02-19", "30 jours le 2013-02-22");
        assertThat(rappels.de("comite", "demande"))
                .containsExactly("15 jours le 2013-03-11", "7 jours le 2013-03-19", "1 jours le 2013-03-25");
        assertThat(moteur.createProcessInstanceQuery()
                        .processDefinitionKey(RappelsEcheance.CLE)
                        .count())
                .isZero();
    }

    @Test
    void une_echeance_annulee_reprend_ce_qui_n_est_pas_encore_dit() {
        ProcessInstance instance = comiteLe("2013-03-26");
        avancerAu("2013-02-25");
        rappels.transmettre();

        echeances.arreter(NatureRappel.COMITE, new CodeDepartement(DEPARTEMENT), "comite:7");

        assertThat(fins(instance)).containsExactly(Fin_EcheanceAnnulee.name());
        assertThat(rappels.de("comite", "annule")).hasSize(3);
        assertThat(rappels.de("comite", "transmis")).containsExactly("30 jours le 2013-02-22");
    }

    @Test
    void une_demarche_abandonnee_annule_ses_rappels() {
        ProcessInstance instance = comiteLe("2013-03-26");

        cloture.abandonner(new CodeDemarche("91-2013"));

        assertThat(fini(instance)).isTrue();
        assertThat(rappels.de("comite", "annule")).hasSize(4);
    }

    @Test
    void apres_trente_jours_de_panne_un_seul_palier_est_demande() {
        comiteLe("2013-03-26");

        temps.reprendreLe("2013-03-20");

        assertThat(rappels.de("comite", "demande")).containsExactly("7 jours le 2013-03-19");
        assertThat(rappels.de("comite", "ecarte")).containsExactly("30 jours le 2013-02-22", "15 jours le 2013-03-11");
    }

    @Test
    void un_comite_convoque_s_annonce() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lancer(ComiteLocalUsagers.CLE, demarche, Map.of(VariablesCommunes.PORTEE_COMITE.nom(), "commun"));
        faire(ComposerComite.name(), comiteCompose());

        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));

        // Thirty days before is past already: it is due at once.
        assertThat(rappels.de("comite", "prevu"))
                .containsExactly("15 jours le 2013-01-11", "7 jours le 2013-01-21", "1 jours le 2013-01-25");
        assertThat(rappels.de("comite", "demande")).containsExactly("30 jours le 2012-12-28");
    }

    @Test
    void un_label_annonce_sa_fin_son_renouvellement_son_bilan_et_son_enquete() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        aujourdhuiEst("2013-06-27");

        labels.delivrer(demarche, "2013-06-27");

        assertThat(rappels.de("expiration", "prevu"))
                .containsExactly(
                        "24 mois le 2014-06-27",
                        "12 mois le 2015-06-26",
                        "8 mois le 2015-10-27",
                        "6 mois le 2015-12-24",
                        "3 mois le 2016-03-25",
                        "1 mois le 2016-05-27");
        assertThat(rappels.de("renouvellement", "prevu"))
                .containsExactly("60 jours le 2015-03-20", "30 jours le 2015-04-17", "7 jours le 2015-05-12");
        assertThat(rappels.de("bilan-annuel", "prevu"))
                .containsExactly("90 jours le 2014-03-28", "30 jours le 2014-05-28", "7 jours le 2014-06-20");
        assertThat(rappels.de("enquete", "prevu")).hasSize(3);
        assertThat(rappels.destinataires("expiration", 1))
                .containsExactly(
                        "91-evry.correspondant-qualite", "91.cabinet", "91.referent-qualite", "91.secretaire-general");
    }

    @Test
    void un_label_du_29_fevrier_s_annonce_a_la_fin_de_mois_qui_existe() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        aujourdhuiEst("2012-02-29");

        labels.delivrer(demarche, "2012-02-29");

        // Delivered on 29 February, it expires on 28 February 2015, a Saturday.
        assertThat(rappels.de("expiration", "prevu"))
                .containsExactly(
                        "24 mois le 2013-02-28",
                        "12 mois le 2014-02-28",
                        "8 mois le 2014-06-27",
                        "6 mois le 2014-08-28",
                        "3 mois le 2014-11-28",
                        "1 mois le 2015-01-28");
    }

    @Test
    void un_label_qui_prend_fin_n_annonce_plus_rien() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        String label = labels.delivrer(demarche, "2013-01-07");

        cycles.terminer(label, Label.Etat.RETIRE, aujourdhui());

        assertThat(ligne("prevu")).isZero();
        assertThat(enCoursDe(RappelsEcheance.CLE)).isZero();
    }

    @Test
    void un_audit_abandonne_avec_sa_demarche_ne_touche_pas_aux_labels() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        labels.delivrer(demarche, "2013-01-07");

        cloture.abandonner(demarche);

        assertThat(rappels.de("expiration", "prevu")).isNotEmpty();
        assertThat(ligne("annule")).isZero();
    }

    @Test
    void une_enquete_publiee_reporte_la_suivante_d_un_an() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        labels.delivrer(demarche, "2013-01-07");
        avancerAu("2013-01-08");
        lancer(EnqueteSatisfaction.CLE, demarche, Map.of());
        faire(LancerEnquete.name(), enqueteLancee("2013-01-08"));

        faire(PublierResultats.name(), resultatsPublies("2013-01-08"));

        assertThat(rappels.de("enquete", "remplace"))
                .containsExactly("90 jours le 2013-10-09", "30 jours le 2013-12-06", "7 jours le 2013-12-31");
        assertThat(rappels.de("enquete", "prevu"))
                .containsExactly("90 jours le 2014-10-09", "30 jours le 2014-12-08", "7 jours le 2014-12-31");
    }

    @Test
    void une_non_conformite_annonce_sa_reponse_puis_sa_levee() {
        long audit = lesAudits.auditNonConforme(demarche("qualipref-2012", "M1", "M2"), "2013-03-05");

        assertThat(rappels.de("reponse-nc", "prevu"))
                .containsExactly("15 jours le 2013-03-21", "7 jours le 2013-03-29", "1 jours le 2013-04-04");
        assertThat(rappels.de("levee-nc", "prevu")).hasSize(5);
        assertThat(base.sql("select distinct nature || ' ' || palier from rappel where urgent order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("levee-nc 1", "levee-nc 7", "reponse-nc 1", "reponse-nc 7");

        faire(RepondreNonConformites.name(), lesAudits.reponses(audit));
        assertThat(rappels.de("reponse-nc", "annule")).hasSize(3);
        lesAudits.acheverLesActions();
        faire(LeverNonConformites.name(), levee("preuve-acceptee"));
        assertThat(rappels.de("levee-nc", "annule")).hasSize(5);
        assertThat(enCoursDe(RappelsEcheance.CLE)).isZero();
    }

    @Test
    void le_bilan_ecrit_annonce_le_suivant() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        labels.cycle(demarche, labels.delivrer(demarche, "2013-01-07"));
        avancerAu("2013-07-08");

        labels.bilanDeLAnnee();

        assertThat(rappels.de("bilan-annuel", "prevu")).first().isEqualTo("90 jours le 2014-10-09");
        assertThat(enCoursDe(RappelsEcheance.CLE)).isEqualTo(4);
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(RappelsEcheance.CLE, depot);
    }
}
