package fr.labellisation.parcours.entree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.entree.personnes.PersonneDEntree;
import fr.labellisation.parcours.entree.personnes.PersonnesDEntree;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sheets of sites labelled or on their way, from the file to the engine. */
class EntreeIT extends Parcours91 {
    private static final String AUTEUR = "alix.ferrand";

    @Autowired
    PersonnesDEntree personnes;

    @Autowired
    private DepotDEntree depot;

    @Autowired
    private Entrees entrees;

    @Autowired
    private DeroulementDEntree deroulement;

    @Autowired
    private ControleDEntree controle;

    @Autowired
    private CeQuiEstConnu connu;

    @Autowired
    private Territoire territoire;

    private final Set<String> tenants = new HashSet<>();
    private final Set<String> groupes = new HashSet<>();

    @BeforeEach
    void ce_qui_est_ouvert() {
        base.sql("delete from site").update();
        tenants.addAll(
                identites.createTenantQuery().list().stream().map(Tenant::getId).toList());
        groupes.addAll(
                identites.createGroupQuery().list().stream().map(Group::getId).toList());
        aujourdhuiEst("2026-01-12");
    }

    @AfterEach
    void rien_n_est_ouvert_de_plus() {
        identites.createTenantQuery().list().stream()
                .map(Tenant::getId)
                .filter(tenant -> !tenants.contains(tenant))
                .forEach(identites::deleteTenant);
        identites.createGroupQuery().list().stream()
                .map(Group::getId)
                .filter(groupe -> !groupes.contains(groupe))
                .forEach(identites::deleteGroup);
    }

    private FeuilleDEssai leReseau() {
        FeuilleDEssai feuille = new FeuilleDEssai();
        LocalDate le = LocalDate.parse("2024-11-04");
        territoire
                .departements()
                .forEach(departement -> territoire
                        .sites(departement.code())
                        .forEach(site -> feuille.label(
                                departement.code().valeur(), site.code().valeur(), le)));
        return feuille;
    }

    private ImportDEssai essai() {
        return new ImportDEssai(depot, entrees, deroulement);
    }

    private long deposer(FeuilleDEssai feuille) {
        return essai().deposer(feuille);
    }

    private List<LigneSuivie> importer(FeuilleDEssai feuille) {
        return essai().importer(feuille);
    }

    private List<Long> comptes() {
        return List.of(
                compte("label"),
                compte("echeance"),
                compte("demarche"),
                compte("rappel"),
                moteur.createProcessInstanceQuery().count(),
                gestion.createJobQuery().timers().count());
    }

    private long compte(String table) {
        return base.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void le_reseau_entier_entre_en_une_fois_et_une_seconde_fois_ne_change_rien() {
        List<LigneSuivie> lignes = importer(leReseau());

        assertThat(lignes)
                .hasSize(334)
                .allSatisfy(
                        ligne -> assertThat(ligne.etat()).as(ligne.resultat()).isEqualTo(LigneSuivie.Etat.FAITE));
        List<Long> comptes = comptes();
        assertThat(comptes.get(0)).isEqualTo(334);
        assertThat(moteur.createProcessInstanceQuery()
                        .processDefinitionKey(CycleLabel.CLE)
                        .count())
                .isEqualTo(334);
        assertThat(gestion.createJobQuery()
                        .processDefinitionKey(CycleLabel.CLE)
                        .timers()
                        .count())
                .as("expiry, follow-up and renewal of each")
                .isEqualTo(3 * 334);

        assertThat(importer(leReseau())).extracting(LigneSuivie::etat).containsOnly(LigneSuivie.Etat.DEJA_PRESENTE);
        assertThat(comptes()).isEqualTo(comptes);
    }

    @Test
    void verifier_le_reseau_prend_autant_de_requetes_qu_une_ligne() {
        FeuilleDEssai une = new FeuilleDEssai().label("91", "Palaiseau", LocalDate.parse("2024-11-04"));

        assertThat(requetesDuControle(leReseau())).isEqualTo(requetesDuControle(une));
    }

    /** Some 198 statements a label and 290 a path; the engine’s own, with their history, are most of them. */
    @Test
    void importer_prend_autant_de_requetes_par_ligne_pour_80_lignes_que_pour_20() {
        List<CodeSite> reseau = territoire.departements().stream()
                .flatMap(departement -> territoire.sites(departement.code()).stream())
                .map(site -> site.code())
                .toList();
        FeuilleDEssai vingt = new FeuilleDEssai();
        FeuilleDEssai quatreVingts = new FeuilleDEssai();
        reseau.subList(0, 20).forEach(site -> label(vingt, site));
        reseau.subList(20, 100).forEach(site -> label(quatreVingts, site));
        double parLigne = requetesDeLImport(vingt) / 20.0;

        assertThat(requetesDeLImport(quatreVingts) / 80.0)
                .as("statements a label, " + parLigne + " among 20")
                .isCloseTo(parLigne, withinPercentage(5));
    }

    private static void label(FeuilleDEssai feuille, CodeSite site) {
        feuille.label(site.departement().valeur(), site.valeur(), LocalDate.parse("2024-11-04"));
    }

    @Test
    void un_chemin_prend_autant_de_requetes_par_ligne_pour_60_lignes_que_pour_6() {
        List<CodeSite> reseau = territoire.departements().stream()
                .flatMap(departement ->
                        territoire.sites(departement.code()).stream().limit(2))
                .map(site -> site.code())
                .filter(site -> !site.departement().valeur().equals("75"))
                .toList();
        FeuilleDEssai six = new FeuilleDEssai();
        FeuilleDEssai soixante = new FeuilleDEssai();
        reseau.subList(0, 6).forEach(site -> enChemin(six, site));
        reseau.subList(6, 66).forEach(site -> enChemin(soixante, site));
        double parLigne = requetesDeLImport(six) / 6.0;

        assertThat(requetesDeLImport(soixante) / 60.0)
                .as("statements a path, " + parLigne + " among 6")
                .isCloseTo(parLigne, withinPercentage(5));
    }

    private static void enChemin(FeuilleDEssai feuille, CodeSite site) {
        feuille.enChemin(
                site.departement().valeur(),
                site.valeur(),
                "Audit externe",
                Colonne.AUDIT,
                LocalDate.parse("2026-06-16"));
    }

    private int requetesDeLImport(FeuilleDEssai feuille) {
        long id = deposer(feuille);
        Entree entree = entrees.trouver(id, AUTEUR).orElseThrow();
        depot.confirmer(entree, entree.empreinte());
        int avant = CompteurDeRequetes.total();
        deroulement.avancer();
        int requetes = CompteurDeRequetes.total() - avant;
        assertThat(entrees.lignes(id)).extracting(LigneSuivie::etat).containsOnly(LigneSuivie.Etat.FAITE);
        return requetes;
    }

    private int requetesDuControle(FeuilleDEssai feuille) {
        int avant = CompteurDeRequetes.total();
        assertThat(controle.controler(
                                LectureDeTableur.lire(feuille.xlsx(), DepotDEntree.BORNES),
                                connu.pour(departement -> true))
                        .fautes())
                .isEmpty();
        return CompteurDeRequetes.total() - avant;
    }

    @Test
    void un_label_garde_la_date_d_audit_qui_est_fixee_et_les_autres_restent_dues() {
        importer(new FeuilleDEssai()
                .label("91", "Palaiseau", LocalDate.parse("2025-09-01"), Colonne.AUDIT, LocalDate.parse("2026-10-13"))
                .label("91", "Étampes", LocalDate.parse("2025-09-01")));

        assertThat(audits("91-palaiseau")).containsExactly("2026-10-13");
        assertThat(audits("91-etampes")).containsExactly("2027-03-01");
    }

    private List<String> audits(String site) {
        return base.sql("select cast(le as varchar(10)) from echeance where nature = 'audit-suivi' and etat = 'prevue'"
                        + " and label like :label order by le")
                .param("label", site + "/%")
                .query(String.class)
                .list();
    }

    @Test
    void chaque_site_en_chemin_se_tient_a_son_etape() {
        FeuilleDEssai feuille = new FeuilleDEssai()
                .enChemin("77", "Melun", "Diagnostic des écarts")
                .enChemin("77", "Meaux", "Plan d’actions")
                .enChemin("77", "Provins", "Mise en œuvre")
                .enChemin("77", "Torcy", "Audit interne", Colonne.AUDIT, LocalDate.parse("2026-06-16"))
                .enChemin("77", "Fontainebleau", "Audit externe", Colonne.AUDIT, LocalDate.parse("2026-06-16"));
        importer(feuille);
        executerLesTravaux();

        assertThat(List.of("melun", "meaux", "provins", "torcy", "fontainebleau"))
                .extracting(ville -> tachesDe("77-" + ville))
                .containsExactly(
                        Set.of(DiagnosticEcarts.Element.EvaluerModule.name()),
                        Set.of(PlanActions.Element.RedigerPlanActions.name()),
                        Set.of(
                                ReservationAudit.Element.DemanderAudit.name(),
                                FormationAgents.Element.EtablirPlanFormation.name(),
                                EnqueteSatisfaction.Element.LancerEnquete.name()),
                        Set.of(
                                AuditInterne.Element.FixerDateAuditInterne.name(),
                                EnvoiDossier.Element.TransmettreDossier.name()),
                        Set.of(EnvoiDossier.Element.TransmettreDossier.name()));
        assertThat(base.sql("select distinct element from tache where site = '77-meaux'")
                        .query(String.class)
                        .list())
                .as("nothing is told of the steps before")
                .containsExactly(PlanActions.Element.RedigerPlanActions.name());
        assertThat(base.sql("select count(*) from audit where le = :le and etat = 'date'")
                        .param("le", LocalDate.parse("2026-06-16"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(base.sql("select count(*) from rappel where site = '77-torcy' and nature = 'audit-externe'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(texte(dossierDe("77-fontainebleau"), "avis"))
                .as("the internal audit is taken as done, a users' committee is not")
                .contains("comité local des usagers")
                .doesNotContain("audit interne");
        assertThat(importer(feuille)).extracting(LigneSuivie::etat).containsOnly(LigneSuivie.Etat.DEJA_PRESENTE);
    }

    private Task dossierDe(String site) {
        return tache(EnvoiDossier.Element.TransmettreDossier.name(), VariablesCommunes.SITE.nom(), site);
    }

    private Set<String> tachesDe(String site) {
        return taches.createTaskQuery().processVariableValueEquals(VariablesCommunes.SITE.nom(), site).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void une_seconde_confirmation_ne_change_rien() {
        long id = deposer(new FeuilleDEssai().label("91", "Palaiseau", LocalDate.parse("2024-11-04")));
        Entree entree = entrees.trouver(id, AUTEUR).orElseThrow();

        assertThat(depot.confirmer(entree, "autre")).isFalse();
        assertThat(depot.confirmer(entree, entree.empreinte())).isTrue();
        assertThat(depot.confirmer(entree, entree.empreinte())).isFalse();
        assertThat(entrees.trouver(id, "quelqu.un")).isEmpty();
    }

    @Test
    void avant_de_confirmer_on_voit_quel_compte_chaque_personne_nommee_serait() {
        CodeDepartement essonne = new CodeDepartement("91");
        CodeSite palaiseau = new CodeSite("91-palaiseau");
        annuaire.ouvrirDepartement(essonne, List.of(palaiseau));
        String odile = annuaire.personne(essonne, "Odile Faure", "odile.faure@example.org");
        annuaire.donnerRole(odile, Role.AUDITEUR_INTERNE, essonne, palaiseau);
        PersonneDEntree connue =
                new PersonneDEntree(Role.CORRESPONDANT_QUALITE, "Odile Faure", "Odile.Faure@example.org");
        PersonneDEntree autre = new PersonneDEntree(Role.REFERENT_QUALITE, "Bastien Morel", "odile.faure@example.org");
        PersonneDEntree inconnue = new PersonneDEntree(Role.REFERENT_QUALITE, "Bastien Morel", "b.morel@example.org");

        var annonces = personnes.annonces(List.of(connue, autre, inconnue));

        assertThat(annonces.apply(essonne, connue))
                .isEqualTo("Odile Faure\u00a0: compte odile.faure de Odile Faure, Auditeur interne (91-palaiseau)");
        assertThat(annonces.apply(essonne, autre))
                .startsWith("Bastien Morel\u00a0: rien ne lui sera donné, son adresse est celle du compte odile.faure");
        assertThat(annonces.apply(essonne, inconnue)).isEqualTo("Bastien Morel\u00a0: compte à créer");
        assertThat(annonces.apply(new CodeDepartement("94"), connue)).endsWith("compte à créer");
        assertThat(personnes.rattacher(palaiseau, List.of(autre)))
                .singleElement()
                .asString()
                .contains("cette adresse est celle du compte odile.faure de Odile Faure", "rien ne lui est donné");
    }

    @Test
    void une_personne_connue_recoit_son_role_et_une_inconnue_est_dite_a_creer() {
        CodeDepartement essonne = new CodeDepartement("91");
        annuaire.ouvrirDepartement(essonne, List.of(new CodeSite("91-palaiseau")));
        annuaire.personne(essonne, "Odile Faure", "odile.faure@example.org");

        List<LigneSuivie> lignes = importer(new FeuilleDEssai()
                .label(
                        "91",
                        "Palaiseau",
                        LocalDate.parse("2024-11-04"),
                        Colonne.CORRESPONDANT,
                        "Odile Faure",
                        Colonne.COURRIEL_CORRESPONDANT,
                        "odile.faure@example.org",
                        Colonne.REFERENT,
                        "Bastien Morel",
                        Colonne.COURRIEL_REFERENT,
                        "bastien.morel@example.org"));

        assertThat(lignes.get(0).resultat())
                .contains(
                        "Odile Faure\u00a0: correspondant qualité.",
                        "Bastien Morel (bastien.morel@example.org)\u00a0: compte à créer par l’administrateur");
        assertThat(annuaire.titulaires(Role.CORRESPONDANT_QUALITE.groupe(essonne, new CodeSite("91-palaiseau"))))
                .extracting(personne -> personne.nom())
                .contains("Odile Faure");
        assertThat(identites
                        .createUserQuery()
                        .userEmail("bastien.morel@example.org")
                        .count())
                .as("no account is made")
                .isZero();
    }
}
