package fr.labellisation.reglages.camunda;

import static fr.labellisation.essais.ReponsesAudit.dateInterne;
import static fr.labellisation.essais.ReponsesAudit.documents;
import static fr.labellisation.essais.ReponsesAudit.rapportInterne;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Echeance_Renouvellement;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Echeance_Suivi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.echeances.delais.ReglagesModifies;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.reglages.MomentEnClair;
import fr.labellisation.reglages.MomentEnClair.Ligne;
import fr.labellisation.reglages.Mouvement;
import fr.labellisation.reglages.Mouvements;
import fr.labellisation.reglages.Origine;
import fr.labellisation.reglages.delais.ApercuDeDelai;
import fr.labellisation.reglages.delais.ChangementDeDelai;
import fr.labellisation.reglages.delais.DelaiRegle;
import fr.labellisation.reglages.delais.DemandeDeDelai;
import fr.labellisation.reglages.delais.TableauDesDelais;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangementDeDelaiIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private RappelsVus rappels;

    private static final String TACHE = EtablirPlanFormation.name();
    private static final Map<String, String> TOLERANCES =
            Map.of("tolerance", "1", "toleranceSecretaireGeneral", "5", "toleranceCabinet", "10");

    @Autowired
    private ChangementDeDelai changement;

    @Autowired
    private TableauDesDelais tableau;

    @Autowired
    private Mouvements mouvements;

    @Autowired
    private MomentEnClair moments;

    @Autowired
    private ReglagesModifies modifies;

    @Autowired
    private Planification planification;

    @Autowired
    private Referentiels referentiels;

    /** A task that appeared on Monday 7 January 2013 and has 15 working days. */
    private Task uneTache() {
        lancer(FormationAgents.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        return tache(TACHE);
    }

    private static DemandeDeDelai demande(String portee, String nombre, String unite) {
        return new DemandeDeDelai(TACHE, portee, false, nombre, unite, TOLERANCES, "La formation part plus tôt.");
    }

    private static DemandeDeDelai parDefaut(String portee) {
        return new DemandeDeDelai(TACHE, portee, true, "", "", Map.of(), "Retour à l’usage.");
    }

    private void changer(DemandeDeDelai demande) {
        assertThat(changement.confirmer(demande, changement.apercu(demande).jeton(), "essai"))
                .isTrue();
    }

    private LocalDate due() {
        return tache(TACHE).getDueDate().toInstant().atZone(PARIS).toLocalDate();
    }

    private LocalDate retard() {
        return minuterie("Echeance_" + TACHE);
    }

    @Test
    void l_apercu_montre_ce_qui_bouge_et_n_ecrit_rien() {
        uneTache();
        assertThat(due()).isEqualTo("2013-01-28");

        ApercuDeDelai apercu = changement.apercu(demande(DEPARTEMENT, "5", "jours-ouvres"));

        assertThat(mouvements.enClair(apercu.taches()))
                .extracting(Mouvement::tache, Mouvement::lieu, Mouvement::ancienne, Mouvement::nouvelle)
                .containsExactly(tuple(
                        "Établir le plan de formation", "Préfecture d’Évry", "28 janvier 2013", "14 janvier 2013"));
        assertThat(due()).isEqualTo("2013-01-28");
        assertThat(modifies.faitsPour(DEPARTEMENT)).isEmpty();
    }

    @Test
    void un_delai_change_deplace_l_echeance_et_le_retard_des_taches_en_cours() {
        uneTache();
        aujourdhuiEst("2013-01-09");

        changer(demande(DEPARTEMENT, "5", "jours-ouvres"));

        assertThat(due()).as("counted from the day on which the task appeared").isEqualTo("2013-01-14");
        assertThat(retard()).isEqualTo("2013-01-15");
        assertThat(tableau.pour(TACHE, DEPARTEMENT).orElseThrow())
                .extracting(DelaiRegle::texte, DelaiRegle::origine)
                .containsExactly("5\u00a0jours ouvrés après l’apparition de la tâche", Origine.DEPARTEMENT);
    }

    @Test
    void une_tache_nouvelle_prend_le_delai_change() {
        changer(demande(DEPARTEMENT, "1", "mois"));

        uneTache();

        assertThat(due()).isEqualTo("2013-02-07");
    }

    @Test
    void le_departement_l_emporte_sur_le_ministere_qui_l_emporte_sur_la_table() {
        uneTache();

        changer(demande(ReglageModifie.TOUS, "10", "jours-ouvres"));
        assertThat(due()).isEqualTo("2013-01-21");
        changer(demande(DEPARTEMENT, "5", "jours-ouvres"));
        assertThat(due()).isEqualTo("2013-01-14");
        changer(demande(ReglageModifie.TOUS, "20", "jours-ouvres"));
        assertThat(due()).as("the département keeps its own").isEqualTo("2013-01-14");
        changer(parDefaut(DEPARTEMENT));
        assertThat(due()).isEqualTo("2013-02-04");
        changer(parDefaut(ReglageModifie.TOUS));
        assertThat(due()).isEqualTo("2013-01-28");

        assertThat(tableau.pour(TACHE, DEPARTEMENT).orElseThrow().origine()).isEqualTo(Origine.DEFAUT);
        assertThat(modifies.faitsPour(ReglageModifie.TOUS)).hasSize(3);
        assertThat(modifies.faitsPour(DEPARTEMENT))
                .extracting(ReglageModifie::auteur, ReglageModifie::motif)
                .containsExactly(tuple("essai", "Retour à l’usage."), tuple("essai", "La formation part plus tôt."));
    }

    @Test
    void un_apercu_depasse_ne_se_confirme_pas() {
        uneTache();
        DemandeDeDelai demande = demande(DEPARTEMENT, "5", "jours-ouvres");
        String vu = changement.apercu(demande).jeton();
        lancer(FormationAgents.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());

        assertThat(changement.confirmer(demande, vu, "essai")).isFalse();

        assertThat(modifies.faitsPour(DEPARTEMENT)).isEmpty();
        assertThat(ouvertes(TACHE))
                .extracting(t -> t.getDueDate().toInstant().atZone(PARIS).toLocalDate())
                .containsOnly(LocalDate.parse("2013-01-28"));
    }

    @Test
    void une_confirmation_envoyee_deux_fois_ne_change_qu_une_fois() {
        DemandeDeDelai demande = demande(DEPARTEMENT, "5", "jours-ouvres");
        String vu = changement.apercu(demande).jeton();
        changement.confirmer(demande, vu, "essai");

        assertThatThrownBy(() -> changement.confirmer(demande, vu, "essai"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Rien ne change");
        assertThat(modifies.faitsPour(DEPARTEMENT)).hasSize(1);
    }

    @Test
    void une_echeance_deja_passee_est_dite_impossible() {
        uneTache();
        aujourdhuiEst("2013-01-16");

        ApercuDeDelai apercu = changement.apercu(demande(DEPARTEMENT, "5", "jours-ouvres"));

        assertThat(mouvements.enClair(apercu.taches()))
                .extracting(Mouvement::alerte)
                .containsExactly("Sera aussitôt en retard\u00a0: l’échéance est déjà passée.");
    }

    @Test
    void l_apercu_dit_aussi_les_rappels_et_le_retard_qui_bougent() {
        uneTache();

        ApercuDeDelai apercu = changement.apercu(demande(DEPARTEMENT, "5", "jours-ouvres"));

        assertThat(mouvements.enClair(apercu.taches(), apercu.rappels()).get(0).suites())
                .containsExactly(
                        "Rappel\u00a0: 23 janvier 2013 → 9 janvier 2013",
                        "Retard dit à qui tient la tâche, sinon à son groupe\u00a0: 29 janvier 2013 → 15 janvier 2013");
        changer(demande(DEPARTEMENT, "5", "jours-ouvres"));
        assertThat(rappels.de("tache-proche", "demande")).containsExactly("3 jours-ouvres le 2013-01-09");
    }

    @Test
    void une_tolerance_changee_atteint_le_retard_en_cours() {
        uneTache();
        avancerAu("2013-01-30");
        DemandeDeDelai demande = tolerances("1", "8", "12");

        assertThat(mouvements
                        .enClair(changement.apercu(demande).taches())
                        .get(0)
                        .suites())
                .containsExactly("Retard dit au secrétaire général\u00a0: 4 février 2013 → 7 février 2013");
        changer(demande);

        avancerAu("2013-02-06");
        assertThat(informes()).containsExactly("2013-01-29");
        avancerAu("2013-02-28");
        assertThat(informes()).containsExactly("2013-01-29", "2013-02-07", "2013-02-13");
    }

    @Test
    void une_tolerance_reduite_informe_aussitot_le_niveau_qui_attendait() {
        uneTache();
        avancerAu("2013-02-01");

        changer(tolerances("1", "2", "10"));
        executerLesTravaux();

        assertThat(informes()).containsExactly("2013-01-29", "2013-02-01");
    }

    @Test
    void l_ouverture_du_renouvellement_se_deplace_dans_les_labels_deja_delivres_avec_ses_rappels() {
        unLabel();
        DemandeDeDelai demande = moment("OuvertureRenouvellement", "18");

        ApercuDeDelai apercu = changement.apercu(demande);
        assertThat(moments.de(apercu.moments(), apercu.rappels()))
                .extracting(Ligne::quoi, Ligne::ancien, Ligne::nouveau, Ligne::alerte)
                .containsExactly(tuple(
                        "Ouverture du renouvellement – Préfecture d’Évry", "19 mai 2015", "26 décembre 2014", ""));
        assertThat(moments.de(apercu.moments(), apercu.rappels()).get(0).suites())
                .contains("Rappel\u00a0: 20 mars 2015 → 27 octobre 2014");
        changer(demande);

        assertThat(rappels.de("renouvellement", "prevu"))
                .containsExactly("60 jours le 2014-10-27", "30 jours le 2014-11-26", "7 jours le 2014-12-19");
        assertThat(minuterie(Echeance_Renouvellement.name())).isEqualTo("2014-12-26");
        assertThat(minuterie(Echeance_Suivi.name())).isEqualTo("2013-12-27");
    }

    @Test
    void un_delai_plus_long_dans_le_renouvellement_le_fait_ouvrir_plus_tot() {
        unLabel();
        DemandeDeDelai demande = moment(LeverNonConformites.name(), "5");

        assertThat(moments.de(changement.apercu(demande).moments(), List.of()))
                .extracting(Ligne::quoi, Ligne::ancien)
                .containsExactly(tuple("Ouverture du renouvellement – Préfecture d’Évry", "19 mai 2015"));
        changer(demande);

        assertThat(minuterie(Echeance_Renouvellement.name()))
                .isEqualTo(planification
                        .planifier(new DemandePlanning(
                                new CodeDepartement(DEPARTEMENT),
                                referentiels.pourRenouveler("qualipref-2012", LocalDate.parse("2016-06-27")),
                                true,
                                LocalDate.parse("2016-06-27"),
                                LocalDate.parse("2013-06-27"),
                                List.of(new SitePlanifie(new CodeSite(SITE), "Évry"))))
                        .debut())
                .isBefore("2015-05-19");
    }

    @Test
    void l_ouverture_qui_ne_laisserait_pas_le_temps_du_renouvellement_ne_recule_pas() {
        unLabel();

        assertThat(changement.apercu(moment("OuvertureRenouvellement", "6")).moments())
                .isEmpty();
    }

    @Test
    void l_ouverture_du_suivi_se_deplace_et_s_ouvre_aussitot_si_son_jour_est_passe() {
        unLabel();
        aujourdhuiEst("2013-10-01");
        DemandeDeDelai demande = moment("OuvertureSuivi", "10");

        assertThat(moments.de(changement.apercu(demande).moments(), List.of()))
                .extracting(Ligne::nouveau, Ligne::alerte)
                .containsExactly(tuple("27 août 2013", "S’ouvrira aussitôt\u00a0: ce jour est déjà passé."));
        changer(demande);
        executerLesTravaux();

        assertThat(instance(SuiviAnnuel.CLE)).isNotNull();
    }

    private void unLabel() {
        CodeDemarche code = demarche("qualipref-2012", "M1", "M2");
        aujourdhuiEst("2013-06-27");
        labels.cycle(code, labels.delivrer(code, "2013-06-27"));
    }

    private LocalDate minuterie(String element) {
        return gestion.createJobQuery()
                .activityId(element)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(PARIS)
                .toLocalDate();
    }

    private static DemandeDeDelai moment(String moment, String mois) {
        return new DemandeDeDelai(moment, DEPARTEMENT, false, mois, "mois", TOLERANCES, "Il faut plus de temps.");
    }

    private static DemandeDeDelai tolerances(String responsable, String secretaireGeneral, String cabinet) {
        return new DemandeDeDelai(
                TACHE,
                DEPARTEMENT,
                false,
                "15",
                "jours-ouvres",
                Map.of(
                        "tolerance", responsable,
                        "toleranceSecretaireGeneral", secretaireGeneral,
                        "toleranceCabinet", cabinet),
                "Moins d’alertes.");
    }

    @Test
    void les_rappels_des_non_conformites_suivent_le_delai_de_leurs_taches() {
        long audit = lesAudits.auditNonConforme(demarche("qualipref-2012", "M1", "M2"), "2013-03-05");
        avancerAu("2013-03-07");
        DemandeDeDelai reponse = enMois(RepondreNonConformites.name(), "2");
        assertThat(annoncees(reponse))
                .as("counted from the day on which they were found")
                .containsExactly(
                        tuple("Réponse aux non-conformités – Préfecture d’Évry", "5 avril 2013", "3 mai 2013", ""));

        changer(reponse);
        DemandeDeDelai levee = enMois(LeverNonConformites.name(), "6");
        assertThat(annoncees(levee))
                .as("before its task is there")
                .containsExactly(tuple(
                        "Levée des non-conformités majeures – Préfecture d’Évry",
                        "5 juin 2013",
                        "5 septembre 2013",
                        ""));
        changer(levee);

        assertThat(rappels.de("reponse-nc", "prevu"))
                .containsExactly("15 jours le 2013-04-18", "7 jours le 2013-04-26", "1 jours le 2013-05-02");
        assertThat(base.sql("select distinct jour from rappel where nature = 'levee-nc' and etat = 'prevu'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2013-09-05");
        faire(RepondreNonConformites.name(), lesAudits.reponses(audit));
        assertThat(annoncees(enMois(RepondreNonConformites.name(), "1")))
                .as("what is answered waits for nothing")
                .isEmpty();
    }

    @Test
    void les_ecarts_d_un_audit_interne_ne_s_annoncent_pas_comme_des_non_conformites_a_lever() {
        lancer(AuditInterne.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        faire(FixerDateAuditInterne.name(), dateInterne("2013-03-04"));
        faire(TransmettreDocuments.name(), documents("2013-01-07"));
        avancerAu("2013-03-04");
        faire(RendreRapportAuditInterne.name(), rapportInterne("NC majeure"));
        assertThat(enCours()).containsExactly(RealiserAction.name());

        assertThat(annoncees(enMois(LeverNonConformites.name(), "6"))).isEmpty();
        assertThat(annoncees(enMois(RepondreNonConformites.name(), "2"))).isEmpty();
    }

    private static DemandeDeDelai enMois(String tache, String nombre) {
        return new DemandeDeDelai(tache, DEPARTEMENT, false, nombre, "mois", TOLERANCES, "Selon l’organisme.");
    }

    private List<Tuple> annoncees(DemandeDeDelai demande) {
        ApercuDeDelai apercu = changement.apercu(demande);
        return moments.de(apercu.moments(), apercu.rappels()).stream()
                .map(ligne -> tuple(ligne.quoi(), ligne.ancien(), ligne.nouveau(), ligne.alerte()))
                .toList();
    }

    private List<String> informes() {
        return base.sql("select signale_le from retard order by id")
                .query((ligne, rang) -> ligne.getObject("signale_le", OffsetDateTime.class)
                        .atZoneSameInstant(PARIS)
                        .toLocalDate()
                        .toString())
                .list();
    }

    @Test
    void une_saisie_fautive_est_refusee_en_francais_et_rien_n_est_ecrit() {
        refuse(demande(DEPARTEMENT, "0", "jours-ouvres"), "0 n’est pas possible");
        refuse(demande(DEPARTEMENT, "-5", "jours-ouvres"), "un nombre entier");
        refuse(demande(DEPARTEMENT, "10000", "jours"), "10000 n’est pas possible");
        refuse(demande(DEPARTEMENT, "5", "semaines"), "«\u00a0Unité\u00a0»");
        refuse(demande(DEPARTEMENT, "cinq", "jours"), "un nombre entier");
        refuse(avecMotif("  "), "dites pourquoi");
        refuse(avecMotif("x".repeat(300_000)), "caractères au plus");
        refuse(avecMotif("<script>alert(1)</script>"), "sans balise");
        refuse(
                new DemandeDeDelai(
                        TACHE,
                        DEPARTEMENT,
                        false,
                        "5",
                        "jours",
                        Map.of("tolerance", "8", "toleranceSecretaireGeneral", "5", "toleranceCabinet", "10"),
                        "Motif"),
                "n’est pas informé avant le précédent");
        refuse(
                new DemandeDeDelai("Inconnue", DEPARTEMENT, false, "5", "jours", TOLERANCES, "Motif"),
                "n’a pas de délai");
        assertThat(modifies.faitsPour(DEPARTEMENT)).isEmpty();
    }

    @Test
    void chaque_delai_a_un_nom_et_une_base_en_francais() {
        List<DelaiRegle> tous = tableau.pour(ReglageModifie.TOUS);

        assertThat(tous)
                .extracting(DelaiRegle::nom)
                .doesNotContainAnyElementsOf(tous.stream().map(DelaiRegle::cle).toList());
        assertThat(tous)
                .allSatisfy(delai -> assertThat(delai.sens().split(" ", 2)[1]).isNotEqualTo(delai.base()));
    }

    private static DemandeDeDelai avecMotif(String motif) {
        return new DemandeDeDelai(TACHE, DEPARTEMENT, false, "5", "jours", TOLERANCES, motif);
    }

    private void refuse(DemandeDeDelai demande, String raison) {
        assertThatThrownBy(() -> changement.apercu(demande))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining(raison);
    }
}
