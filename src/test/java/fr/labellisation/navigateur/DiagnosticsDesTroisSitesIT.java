package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.preuves.FichiersDEssai;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The three sites of Essonne from the first engagement to the decided plan, by the persons of the roles: 36 engagements each,
 * answered, some shown by evidence, shared, and each gap has its action. Pictures of each step stand in {@code target/}.
 */
@Tag("base-indifferente")
class DiagnosticsDesTroisSitesIT extends Parcours91 {
    private static final String VERSION = "qualipref-2.0";
    private static final String MODULE = "M1";
    private static final int ENGAGEMENTS = 36;
    private static final List<String> SITES = List.of(SITE, ETAMPES, PALAISEAU);
    private static final List<String> NON_CONFORMES = List.of("E5", "E18");
    private static final String PARTIEL = "E36";
    private static final List<String> PROUVES = List.of("E1", "E2", "E3");

    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Autowired
    private TenueDesEngagements tenue;

    @Autowired
    private Referentiels referentiels;

    private CodeDemarche demarche;

    @BeforeEach
    void trois_sites_a_diagnostiquer() {
        demarche = demarche(VERSION, MODULE);
        tenue.donnerEnExemple(
                new CodeDepartement(DEPARTEMENT),
                referentiels.exiger(VERSION),
                IntStream.rangeClosed(1, ENGAGEMENTS)
                        .mapToObj(rang -> Map.of(
                                "code",
                                "E" + rang,
                                "module",
                                MODULE,
                                "titre",
                                "Engagement " + rang,
                                "preuves",
                                "Affiche"))
                        .toList(),
                new Acte(horloge.instant().atZone(PARIS).toOffsetDateTime(), titulaire(Role.REFERENT_QUALITE), null));
        for (String site : SITES) {
            perimetre(demarche, site, List.of(MODULE));
            executer(DiagnosticEcarts.CLE, site, Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        }
    }

    private void executer(String processus, String site, Map<String, Object> autres) {
        Map<String, Object> variables = new HashMap<>(autres);
        variables.put(VariablesCommunes.SITE.nom(), site);
        lancer(processus, demarche, variables);
    }

    private Task tacheDu(String site, Enum<?> element) {
        return tache(element.name(), VariablesCommunes.SITE.nom(), site);
    }

    private Page travail(String login, Task tache) {
        Page page = navigateur.connecter(login);
        page.navigate(adresse(tache));
        return page;
    }

    private static String adresse(Task tache) {
        return navigateur.adresse("/travail/taches/" + tache.getId());
    }

    private static void photographier(Page page, String site, String etape) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "diagnostic-%s-%s.png".formatted(site, etape)))
                .setFullPage(true));
    }

    /** What an evaluated grid takes on A4. */
    private static int pagesDePapier(Page page, String site) {
        byte[] papier = page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "diagnostic-%s-imprime.pdf".formatted(site)))
                .setFormat("A4"));
        try (PDDocument document = Loader.loadPDF(papier)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cliquer(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(bouton))
                .click();
    }

    private static Locator ligne(Page page, String cle) {
        return page.locator(".ligne-de-travail[data-cle='%s']".formatted(cle));
    }

    private static void cocher(Locator ou, String libelle) {
        ou.getByLabel(libelle, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    @Test
    void trente_six_engagements_par_site_sont_repondus_prouves_partages_et_chaque_ecart_a_son_action() {
        for (String site : SITES) {
            evaluer(site);
            partager(site);
            planifier(site);
        }

        assertThat(textes("select concat(site, ' ', resultat, ' ', count(*)) from evaluation group by site, resultat"))
                .containsExactlyInAnyOrderElementsOf(SITES.stream()
                        .flatMap(site ->
                                List.of(site + " conforme 33", site + " partiel 1", site + " non-conforme 2").stream())
                        .toList());
        assertThat(
                        textes(
                                "select concat(parcours, ' ', count(*)) from preuve_lien where genre = 'engagement' group by parcours"))
                .containsExactlyInAnyOrderElementsOf(SITES.stream()
                        .map(site -> "%s/%s %d".formatted(demarche, site, PROUVES.size()))
                        .toList());
        assertThat(textes("select site from diagnostic_partage")).containsExactlyInAnyOrderElementsOf(SITES);
        assertThat(textes("select concat(site, ' ', engagement, ' ', etat) from action"))
                .containsExactlyInAnyOrderElementsOf(SITES.stream()
                        .flatMap(site ->
                                List.of("E5", "E18", "E36").stream().map(code -> "%s %s decidee".formatted(site, code)))
                        .toList());
    }

    /** The chef de service says that all is kept, in one gesture, then goes through what is not. */
    private void evaluer(String site) {
        Task tache = tacheDu(site, EvaluerModule);
        Page page = travail(titulaire(tache), tache);
        page.getByText("Changer plusieurs lignes").click();
        Locator lignes = page.locator("input[name=ligne]");
        // A page is read while it still arrives.
        assertThat(lignes).hasCount(ENGAGEMENTS);
        lignes.evaluateAll("lignes => lignes.forEach(une => une.click())");
        page.getByLabel("Ce qui change").selectOption("resultat");
        cliquer(page, "Continuer");
        cocher(page.locator("main"), "Conforme");
        cliquer(page, "Changer ces lignes");
        assertThat(page.locator("[role=status]").first()).containsText("36 lignes ont changé");
        NON_CONFORMES.forEach(code -> corriger(page, code, "Non conforme", "Personne n’en est chargé."));
        corriger(page, PARTIEL, "Partiellement conforme", "Le matin seulement.");
        for (String code : PROUVES) {
            page.navigate(adresse(tache) + "/lignes/" + code + "/preuves");
            page.getByLabel("Fichiers")
                    .setInputFiles(new FilePayload(
                            "affiche-%s.pdf".formatted(code),
                            "application/pdf",
                            FichiersDEssai.pdf("%s %s".formatted(site, code))));
            cliquer(page, "Joindre ces fichiers");
            assertThat(page.locator("#avancement li")).containsText("est jointe");
        }
        page.navigate(adresse(tache));
        assertThat(page.locator("#avancee")).hasText("36 lignes remplies sur 36");
        assertThat(page.locator("#sans-preuve")).hasText("31 lignes remplies sont sans preuve.");
        photographier(page, site, "evalue");
        assertThat(pagesDePapier(page, site)).isLessThanOrEqualTo(8);
        cliquer(page, "Terminer la tâche");
        assertThat(page.getByText("C’est fait")).isVisible();
    }

    private static void corriger(Page page, String code, String resultat, String observations) {
        Locator ligne = ligne(page, code);
        cocher(ligne, resultat);
        assertThat(ligne.locator("input[name=version]")).hasValue("2");
        ligne.getByLabel("Observations").fill(observations);
        assertThat(ligne.locator("input[name=version]")).hasValue("3");
    }

    /** The référent shows what was found to the services, and freezes it. */
    private void partager(String site) {
        String referent = titulaire(Role.REFERENT_QUALITE);
        Tasklist tasklist = navigateur.tasklistDe(referent).prendre("Partager le diagnostic");
        tasklist.remplir("Date du partage", "07/01/2013")
                .remplir("Synthèse du diagnostic", "Trois engagements sont à reprendre.")
                .terminer();
        Page page = tasklist.page();
        page.navigate(navigateur.adresse("/suivi/sites/%s/diagnostic".formatted(site)));
        assertThat(page.locator("main")).containsText("Trois engagements sont à reprendre.");
        photographier(page, site, "partage");
    }

    /** Each gap becomes an action in one gesture; its owner and its deadline are said; the steering committee decides. */
    private void planifier(String site) {
        executer(PlanActions.CLE, site, Map.of());
        Task redaction = tacheDu(site, RedigerPlanActions);
        Page page = travail(titulaire(Role.REFERENT_QUALITE), redaction);
        cliquer(page, "Proposer une action pour chaque écart");
        for (String code : List.of("E5", "E18", "E36")) {
            Locator ligne = ligne(page, "ecart-" + code);
            ligne.getByLabel("Action", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Reprendre " + code);
            ligne.getByLabel("Responsable").selectOption(site + ".chef-de-service");
            ligne.getByLabel("Échéance").fill("2013-03-01");
            assertThat(ligne.locator(".etat-de-ligne")).hasText("remplie");
        }
        photographier(page, site, "plan");
        cliquer(page, "Terminer la tâche");
        assertThat(page.getByText("C’est fait")).isVisible();

        Task arret = tacheDu(site, ArreterPlanActions);
        Page chezLeSecretaire = travail(titulaire(Role.SECRETAIRE_GENERAL), arret);
        cocher(chezLeSecretaire.locator(".fin-du-travail"), "Le plan est arrêté");
        chezLeSecretaire.locator(".fin-du-travail input[type=date]").fill("2013-01-07");
        cliquer(chezLeSecretaire, "Terminer la tâche");
        assertThat(chezLeSecretaire.getByText("C’est fait")).isVisible();
        photographier(chezLeSecretaire, site, "arrete");
    }
}
