package fr.labellisation.parcours.entree;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.management.JobDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a site that is brought in on its way belongs to, and what is forecast for it: a first label, or the renewal of one. */
class EntreesEnCheminIT extends Parcours91 {
    private static final LocalDate AUDIT = LocalDate.parse("2026-06-16");
    private static final LocalDate LABEL = LocalDate.parse("2023-09-04");

    @Autowired
    private DepotDEntree depotDEntree;

    @Autowired
    private Entrees entrees;

    @Autowired
    private DeroulementDEntree deroulement;

    @Autowired
    private Avancements avancements;

    @Autowired
    private Perimetres perimetres;

    @BeforeEach
    void rien_n_est_ouvert() {
        base.sql("delete from site where departement <> '91'").update();
        aujourdhuiEst("2026-01-12");
    }

    private List<LigneSuivie> importer(FeuilleDEssai feuille) {
        List<LigneSuivie> lignes = new ImportDEssai(depotDEntree, entrees, deroulement).importer(feuille);
        executerLesTravaux();
        return lignes;
    }

    private static FeuilleDEssai feuille() {
        return new FeuilleDEssai();
    }

    private List<CodeDemarche> demarches() {
        return textes("select code from demarche where etat = 'en-cours' order by code").stream()
                .map(CodeDemarche::new)
                .toList();
    }

    @Test
    void chaque_etape_a_sa_prevision() {
        importer(feuille()
                .enChemin("77", "Melun", "Diagnostic des écarts")
                .enChemin("77", "Meaux", "Plan d’actions")
                .enChemin("77", "Provins", "Mise en œuvre")
                .enChemin("77", "Torcy", "Audit interne", Colonne.AUDIT, AUDIT)
                .enChemin("77", "Fontainebleau", "Audit externe", Colonne.AUDIT, AUDIT)
                .enChemin("78", "Versailles", "Constats", Colonne.AUDIT, LocalDate.parse("2026-01-08"))
                .enChemin(
                        "78",
                        "Rambouillet",
                        "non-conformites",
                        Colonne.AUDIT,
                        LocalDate.parse("2026-01-08"),
                        Colonne.NON_CONFORMITES,
                        "mineure : un affichage ancien ; majeure : des courriels sans réponse")
                .enChemin("78", "Mantes-la-Jolie", "decision", Colonne.AUDIT, LocalDate.parse("2025-12-09")));

        Map<Parcours, LabelProbable> probables = avancements.labelsProbables(demarches());

        assertThat(probables).hasSize(8);
        assertThat(List.of("melun", "meaux", "provins"))
                .as("the further, the sooner")
                .extracting(ville -> probable(probables, "77-" + ville).le())
                .isSortedAccordingTo((un, autre) -> autre.compareTo(un))
                .allSatisfy(jour -> assertThat(jour).isBetween("2026-03-01", "2027-06-30"));
        assertThat(List.of("torcy", "fontainebleau")).allSatisfy(ville -> {
            assertThat(probable(probables, "77-" + ville).auditLe()).isEqualTo(AUDIT);
            assertThat(probable(probables, "77-" + ville).le()).isBetween("2026-06-17", "2026-12-31");
        });
        assertThat(probables.values())
                .allSatisfy(probable -> assertThat(probable.retard())
                        .as("nothing is late that nobody knew of")
                        .isLessThan(60));
        assertThat(textes("select type || ' ' || texte from constat order by id"))
                .containsExactly("NC mineure un affichage ancien", "NC majeure des courriels sans réponse");
    }

    private static LabelProbable probable(Map<Parcours, LabelProbable> probables, String site) {
        return probables.entrySet().stream()
                .filter(entree -> entree.getKey().site().valeur().equals(site))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void un_site_repris_plus_tard_rejoint_la_demarche_de_son_departement() {
        importer(feuille().enChemin("77", "Melun", "Diagnostic des écarts"));
        importer(feuille().enChemin("77", "Torcy", "Audit interne", Colonne.AUDIT, AUDIT));

        assertThat(demarches())
                .singleElement()
                .satisfies(code -> assertThat(avancements.labelsProbables(List.of(code)))
                        .as("the forecast of the first one stays")
                        .hasSize(2));
        assertThat(taches.createTaskQuery()
                        .processVariableValueEquals(VariablesCommunes.SITE.nom(), "77-torcy")
                        .taskDefinitionKey(EnvoiDossier.Element.TransmettreDossier.name())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void un_renouvellement_engage_entre_a_son_etape_et_finit_en_nouveau_label() {
        FeuilleDEssai feuille = feuille()
                .label(
                        "91",
                        "Évry",
                        LABEL,
                        Colonne.ETAPE,
                        "Décision attendue",
                        Colonne.AUDIT,
                        LocalDate.parse("2026-01-08"));
        assertThat(importer(feuille).get(0).resultat())
                .contains("Label suivi jusqu’au 4 septembre 2026", "Renouvellement", "Décision attendue");

        assertThat(textes("select nature || ' ' || cast(cible as varchar(10)) from demarche where etat = 'en-cours'"))
                .containsExactly("renouvellement 2026-09-04");
        assertThat(textes("select nature || ' ' || etat from audit")).containsExactly("renouvellement passe");
        assertThat(minuteriesDuLabel()).containsExactly(CycleLabel.Element.Echeance_Expiration.name());
        assertThat(avancements.labelsProbables(demarches())).hasSize(1);
        assertThat(textes("select nature from rappel where nature like '%retard%'"))
                .as("nothing is late at the opening of what was opened long ago")
                .isEmpty();
        assertThat(importer(feuille)).extracting(LigneSuivie::etat).containsOnly(LigneSuivie.Etat.DEJA_PRESENTE);

        faire(EnregistrerDecision.name(), ReponsesAudit.decision("label-delivre", "2026-01-12"));

        assertThat(textes("select etat from label order by delivre_le")).containsExactly("renouvele", "delivre");
        assertThat(textes("select etat from demarche where nature = 'renouvellement'"))
                .containsExactly("aboutie");
        assertThat(enCoursDe(CycleLabel.CLE)).isEqualTo(1);
        assertThat(enCoursDe(AuditExterne.CLE)).isZero();
    }

    private List<String> minuteriesDuLabel() {
        return gestion.createJobQuery().processDefinitionKey(CycleLabel.CLE).timers().list().stream()
                .map(minuterie -> gestion.createJobDefinitionQuery()
                        .jobDefinitionId(minuterie.getJobDefinitionId())
                        .singleResult())
                .map(JobDefinition::getActivityId)
                .sorted()
                .toList();
    }

    @Test
    void le_renouvellement_d_un_label_deja_suivi_entre_aussi() {
        LocalDate jeune = LocalDate.parse("2024-05-06");
        importer(feuille().label("91", "Évry", jeune));
        assertThat(minuteriesDuLabel()).contains(CycleLabel.Element.Echeance_Renouvellement.name());

        List<LigneSuivie> lignes = importer(feuille().label("91", "Évry", jeune, Colonne.ETAPE, "Plan d’actions"));

        assertThat(lignes.get(0).resultat()).contains("Label déjà suivi", "Plan d’actions");
        assertThat(minuteriesDuLabel()).doesNotContain(CycleLabel.Element.Echeance_Renouvellement.name());
        assertThat(compte("label")).isEqualTo(1);
        assertThat(demarches()).hasSize(1);
    }

    @Test
    void d_une_version_close_on_passe_a_celle_qui_lui_succede() {
        importer(feuille()
                .label(
                        "91",
                        "Évry",
                        LocalDate.parse("2023-06-01"),
                        Colonne.VERSION,
                        "marianne-2016",
                        Colonne.MODULES,
                        "",
                        Colonne.ETAPE,
                        "Mise en œuvre",
                        Colonne.RENOUVELLEMENT,
                        "qual-e-pref-2018",
                        Colonne.MODULES_RENOUVELES,
                        "M1, M4"));

        assertThat(perimetres.enVigueur(demarches().get(0)).get(new CodeSite("91-evry")))
                .containsExactly("M1", "M4");
    }

    private long compte(String table) {
        return valeur("select count(*) from " + table, Long.class);
    }
}
