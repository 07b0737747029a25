package fr.labellisation.reglages.camunda;

import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceVenue;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.echeances.delais.ReglagesModifies;
import fr.labellisation.echeances.delais.TablePaliers;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.reglages.BilanDesRappels;
import fr.labellisation.reglages.DateRevue.RappelCompare;
import fr.labellisation.reglages.Origine;
import fr.labellisation.reglages.paliers.ApercuDePaliers;
import fr.labellisation.reglages.paliers.ChangementDePaliers;
import fr.labellisation.reglages.paliers.DemandeDePaliers;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import fr.labellisation.reglages.paliers.TableauDesPaliers;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangementDePaliersIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private RappelsVus rappels;

    private static final String AUDIT = "audit-externe";

    @Autowired
    private ChangementDePaliers changement;

    @Autowired
    private TableauDesPaliers tableau;

    @Autowired
    private ReglagesModifies modifies;

    @Autowired
    private TablePaliers table;

    @Autowired
    private DatesSuivies echeances;

    private CodeDemarche demarche;

    /** « 30 » or « 2 mois », told to the référent. */
    private static List<PalierSaisi> avant(String... quand) {
        return Arrays.stream(quand)
                .map(q -> q.split(" "))
                .map(q -> new PalierSaisi(q[0], q.length > 1 ? q[1] : "jours", List.of("referent-qualite")))
                .toList();
    }

    private static DemandeDePaliers demande(String nature, String portee, List<PalierSaisi> paliers) {
        return new DemandeDePaliers(nature, portee, false, paliers, "Trop de messages.");
    }

    private static DemandeDePaliers parDefaut(String nature, String portee) {
        return new DemandeDePaliers(nature, portee, true, List.of(), "Retour à l’usage.");
    }

    private void changer(DemandeDePaliers demande) {
        assertThat(changement.confirmer(demande, changement.apercu(demande).jeton(), "essai"))
                .isTrue();
        executerLesTravaux();
    }

    private ProcessInstance auditLe(String jour) {
        demarche = demarche("qualipref-2012", "M1", "M2");
        long audit = lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, jour);
        return lesAudits.rappeler(audit);
    }

    private void comite(String departement, String objet, String jour) {
        demarcheConnue(departement + "-2013");
        echeances.suivre(new DateARappeler(
                NatureRappel.COMITE,
                objet,
                new CodeDepartement(departement),
                new CodeDemarche(departement + "-2013"),
                null,
                LocalDate.parse(jour),
                "Comité local des usagers",
                null,
                false));
    }

    private LocalDate minuterie(String processus) {
        return gestion.createJobQuery()
                .timers()
                .processDefinitionKey(processus)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(PARIS)
                .toLocalDate();
    }

    private List<RappelCompare> apercu(DemandeDePaliers demande) {
        return BilanDesRappels.de(changement.apercu(demande).dates()).dates().stream()
                .flatMap(date -> date.rappels().stream())
                .toList();
    }

    @Test
    void l_apercu_dit_rappel_par_rappel_ce_qui_change_et_n_ecrit_rien() {
        auditLe("2013-06-25");
        avancerAu("2013-05-13");
        rappels.transmettre();
        DemandeDePaliers demande = demande(AUDIT, DEPARTEMENT, avant("70", "60", "45", "30", "10"));

        ApercuDePaliers apercu = changement.apercu(demande);

        BilanDesRappels bilan = BilanDesRappels.de(apercu.dates());
        assertThat(bilan.comptes())
                .containsExactly(
                        "1 rappel s’ajoute",
                        "1 rappel est dit aussitôt",
                        "1 rappel change de destinataires",
                        "3 rappels ne seront plus dits",
                        "1 rappel vient trop tard et ne sera pas dit");
        assertThat(bilan.dates().get(0).quoi()).isEqualTo("Audit externe initial – Préfecture d’Évry");
        assertThat(bilan.dates().get(0).jour()).isEqualTo("25 juin 2013");
        assertThat(bilan.dates().get(0).rappels())
                .extracting(RappelCompare::quand, RappelCompare::avant, RappelCompare::apres)
                .containsExactly(
                        tuple("70\u00a0jours avant", "–", "trop tard, ne sera pas dit"),
                        tuple("45\u00a0jours avant", "–", "dit aussitôt"),
                        tuple("30\u00a0jours avant", "24 mai 2013", "24 mai 2013"),
                        tuple("15\u00a0jours avant", "10 juin 2013", "ne sera plus dit"),
                        tuple("10\u00a0jours avant", "–", "14 juin 2013"),
                        tuple("7\u00a0jours avant", "18 juin 2013", "ne sera plus dit"),
                        tuple("1\u00a0jour avant", "24 juin 2013", "ne sera plus dit"));
        assertThat(rappels.de(AUDIT, "remplace")).isEmpty();
        assertThat(modifies.faitsPour(DEPARTEMENT)).isEmpty();
    }

    @Test
    void les_rappels_d_un_audit_en_cours_suivent_et_rien_ne_se_dit_deux_fois() {
        ProcessInstance instance = auditLe("2013-06-25");
        avancerAu("2013-05-13");
        rappels.transmettre();

        changer(demande(AUDIT, DEPARTEMENT, avant("60", "45", "30", "10")));

        assertThat(rappels.de(AUDIT, "transmis")).containsExactly("90 jours le 2013-03-27", "60 jours le 2013-04-26");
        assertThat(rappels.de(AUDIT, "demande")).containsExactly("45 jours le 2013-05-10");
        assertThat(rappels.de(AUDIT, "prevu")).containsExactly("30 jours le 2013-05-24", "10 jours le 2013-06-14");
        assertThat(minuterie(RappelsEcheance.CLE)).isEqualTo("2013-05-24");
        assertThat(moteur.getVariable(instance.getId(), "prochainPalier")).isEqualTo(30);
        avancerAu("2013-06-26");

        assertThat(rappels.de(AUDIT, "demande"))
                .containsExactly("45 jours le 2013-05-10", "30 jours le 2013-05-24", "10 jours le 2013-06-14");
        assertThat(rappels.destinataires(AUDIT, 45)).containsExactly("91.referent-qualite");
        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
        assertThat(base.sql("select count(*) from courriel")
                        .query(Integer.class)
                        .single())
                .as("nobody hears that an audit moved")
                .isZero();
    }

    @Test
    void un_palier_plus_proche_que_tous_reveille_une_date_qui_n_attendait_plus_que_son_jour() {
        ProcessInstance instance = auditLe("2013-06-25");
        changer(demande(AUDIT, DEPARTEMENT, avant("90")));
        avancerAu("2013-06-03");
        assertThat(moteur.getVariable(instance.getId(), "echeanceVenue")).isEqualTo(true);

        changer(demande(AUDIT, DEPARTEMENT, avant("90", "5")));

        assertThat(moteur.getVariable(instance.getId(), "echeanceVenue")).isEqualTo(false);
        assertThat(minuterie(RappelsEcheance.CLE)).isEqualTo("2013-06-20");
        avancerAu("2013-06-26");
        assertThat(rappels.de(AUDIT, "demande")).containsExactly("90 jours le 2013-03-27", "5 jours le 2013-06-20");
    }

    @Test
    void le_retour_aux_valeurs_par_defaut_reprend_les_lignes_sans_les_doubler() {
        auditLe("2013-06-25");
        int lignes =
                base.sql("select count(*) from rappel").query(Integer.class).single();
        changer(demande(AUDIT, DEPARTEMENT, avant("20")));
        assertThat(rappels.de(AUDIT, "prevu")).containsExactly("20 jours le 2013-06-05");

        changer(parDefaut(AUDIT, DEPARTEMENT));

        assertThat(rappels.de(AUDIT, "prevu"))
                .containsExactly(
                        "90 jours le 2013-03-27",
                        "60 jours le 2013-04-26",
                        "30 jours le 2013-05-24",
                        "15 jours le 2013-06-10",
                        "7 jours le 2013-06-18",
                        "1 jours le 2013-06-24");
        assertThat(rappels.de(AUDIT, "remplace")).containsExactly("20 jours le 2013-06-05");
        assertThat(base.sql("select count(*) from rappel").query(Integer.class).single())
                .isEqualTo(lignes + 1);
        assertThat(tableau.pour(AUDIT, DEPARTEMENT).orElseThrow().origine()).isEqualTo(Origine.DEFAUT);
    }

    @Test
    void l_expiration_d_un_label_s_annonce_par_les_nouveaux_paliers() {
        CodeDemarche code = demarche("qualipref-2012", "M1", "M2");
        aujourdhuiEst("2013-06-27");
        labels.delivrer(code, "2013-06-27");

        changer(demande("expiration", DEPARTEMENT, avant("18 mois", "9 mois")));

        assertThat(rappels.de("expiration", "prevu")).containsExactly("18 mois le 2014-12-26", "9 mois le 2015-09-25");
        avancerAu("2014-12-26");
        assertThat(rappels.de("expiration", "demande")).containsExactly("18 mois le 2014-12-26");
    }

    @Test
    void les_taches_ouvertes_s_annoncent_a_qui_les_tient_par_les_nouveaux_paliers() {
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        String correspondant = titulaire(tache(LancerEnquete.name()));
        taches.claim(tache(LancerEnquete.name()).getId(), correspondant);
        DemandeDePaliers demande = demande(
                "tache",
                DEPARTEMENT,
                List.of(
                        new PalierSaisi("10", "jours", List.of("responsable")),
                        new PalierSaisi("1", "jours-ouvres", List.of("responsable"))));

        assertThat(apercu(demande))
                .extracting(RappelCompare::avant, RappelCompare::apres)
                .containsExactly(
                        tuple("–", "25 janvier 2013"),
                        tuple("30 janvier 2013", "ne sera plus dit"),
                        tuple("–", "1er février 2013"));
        changer(demande);

        assertThat(rappels.de("tache-proche", "demande"))
                .containsExactly("10 jours le 2013-01-25", "1 jours-ouvres le 2013-02-01");
        assertThat(base.sql("select distinct titulaire from rappel where etat = 'demande'")
                        .query(String.class)
                        .list())
                .containsExactly(correspondant);
        faire(LancerEnquete.name(), fr.labellisation.essais.ReponsesDemarche.enqueteLancee("2013-01-07"));
        assertThat(rappels.de("tache-proche", "annule")).hasSize(2);
    }

    @Test
    void un_rappel_de_tache_deja_transmis_ne_se_redit_pas() {
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        avancerAu("2013-01-31");
        rappels.transmettre();

        changer(demande("tache", DEPARTEMENT, List.of(new PalierSaisi("5", "jours-ouvres", List.of("responsable")))));

        assertThat(rappels.de("tache-proche", "transmis")).containsExactly("3 jours-ouvres le 2013-01-30");
        assertThat(rappels.de("tache-proche", "demande")).isEmpty();
    }

    @Test
    void le_ministere_atteint_les_departements_qui_n_ont_pas_les_leurs_chacun_a_son_heure() {
        comite(DEPARTEMENT, "comite:1", "2013-03-26");
        comite("94", "comite:2", "2013-03-26");
        comite("974", "comite:3", "2013-03-26");
        changer(demande("comite", "94", avant("21")));

        changer(demande("comite", ReglageModifie.TOUS, avant("14")));

        assertThat(base.sql("select objet, palier from rappel where etat = 'prevu' order by objet")
                        .query((ligne, rang) -> ligne.getString("objet") + " " + ligne.getInt("palier"))
                        .list())
                .containsExactly("comite:1 14", "comite:2 21", "comite:3 14");
        assertThat(base.sql("select du_le from rappel where objet = 'comite:3' and etat = 'prevu'")
                        .query((ligne, rang) -> ligne.getObject("du_le", java.time.OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.of("Indian/Reunion"))
                                .toLocalDateTime())
                        .single())
                .hasToString("2013-03-12T09:00");
        changer(parDefaut("comite", "94"));
        assertThat(base.sql("select palier from rappel where objet = 'comite:2' and etat = 'prevu'")
                        .query(Integer.class)
                        .list())
                .as("without its own, the département follows the ministry")
                .containsExactly(14);
    }

    @Test
    void un_apercu_depasse_ne_se_confirme_pas() {
        comite(DEPARTEMENT, "comite:1", "2013-03-26");
        DemandeDePaliers demande = demande("comite", DEPARTEMENT, avant("14"));
        String vu = changement.apercu(demande).jeton();
        comite(DEPARTEMENT, "comite:2", "2013-04-23");

        assertThat(changement.confirmer(demande, vu, "essai")).isFalse();

        assertThat(modifies.faitsPour(DEPARTEMENT)).isEmpty();
        assertThat(rappels.de("comite", "remplace")).isEmpty();
    }

    @Test
    void de_deux_confirmations_l_autre_est_refusee() {
        DemandeDePaliers une = demande("comite", DEPARTEMENT, avant("14"));
        DemandeDePaliers autre = demande("comite", DEPARTEMENT, avant("21"));
        String vuParLUn = changement.apercu(une).jeton();
        String vuParLAutre = changement.apercu(autre).jeton();

        assertThat(changement.confirmer(une, vuParLUn, "un")).isTrue();

        assertThat(changement.confirmer(autre, vuParLAutre, "autre")).isFalse();
        assertThatThrownBy(() -> changement.confirmer(une, vuParLUn, "un"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Rien ne change");
        assertThat(modifies.faitsPour(DEPARTEMENT))
                .extracting(ReglageModifie::auteur)
                .containsExactly("un");
    }

    @Test
    void une_saisie_fautive_dit_toutes_ses_raisons_et_n_ecrit_rien() {
        assertThatThrownBy(() -> changement.apercu(new DemandeDePaliers(
                        "comite", DEPARTEMENT, false, List.of(new PalierSaisi("0", "jours", List.of())), " ")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("0 n’est pas possible")
                .hasMessageContaining("cochez au moins un destinataire")
                .hasMessageContaining("dites pourquoi");
        assertThatThrownBy(() ->
                        changement.apercu(demande(VariablesCommunes.ANNIVERSAIRE.nom(), DEPARTEMENT, avant("14"))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("n’a pas de rappels");
        assertThat(modifies.faitsPour(DEPARTEMENT)).isEmpty();
    }

    @Test
    void les_paliers_livres_passent_le_controle_et_ne_changent_rien() {
        for (String nature : table.natures()) {
            var livres = tableau.pour(nature, ReglageModifie.TOUS).orElseThrow();
            assertThatThrownBy(() ->
                            changement.apercu(demande(nature, ReglageModifie.TOUS, tableau.aSaisir(livres.reglage()))))
                    .as(nature)
                    .isInstanceOfSatisfying(
                            SaisieRefusee.class,
                            refus -> assertThat(refus.raisons())
                                    .singleElement()
                                    .asString()
                                    .contains("Rien ne change"));
        }
    }
}
