package fr.labellisation.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.ParcoursDemarche;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application behind a port, and a real browser in front of it whose day is that of the application. */
abstract class EssaiNavigateur extends ParcoursDemarche {
    private static final List<String> CHROMIUMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> REGLAGES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=fr-FR");

    /** In milliseconds. A busy machine is slow, not wrong. */
    private static final int PATIENCE = 30_000;

    private static Playwright playwright;
    private static Browser chromium;

    @Autowired
    private FilterService filtres;

    private final List<BrowserContext> fenetres = new ArrayList<>();

    /** Goes with the failure into its report: nobody can look at the browser of a build that is over. */
    @RegisterExtension
    final TestExecutionExceptionHandler constat = (essai, echec) -> {
        String vues = fenetres.stream()
                .flatMap(fenetre -> fenetre.pages().stream())
                .map(EssaiNavigateur::vue)
                .collect(Collectors.joining("\n"));
        throw new AssertionError(echec.getMessage() + "\n" + vues, echec);
    };

    protected Personnes personnes;

    @BeforeAll
    static void un_navigateur() {
        Optional<String> trouve = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), CHROMIUMS.stream())
                .filter(chemin -> Files.isExecutable(Path.of(chemin)))
                .findFirst();
        if (trouve.isEmpty()) {
            String raison = "No Chromium at " + String.join(", ", CHROMIUMS) + "; set CHROMIUM to its path.";
            Assertions.assertNotEquals("true", System.getenv("CI"), raison);
            Assumptions.abort(raison);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(trouve.get()))
                        .setArgs(REGLAGES));
    }

    @AfterAll
    static void le_navigateur_est_ferme() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    @BeforeEach
    void chacun_a_un_mot_de_passe() {
        personnes = new Personnes(annuaire, identites);
    }

    private static String vue(Page page) {
        try {
            return "%s shows: %s".formatted(page.url(), page.innerText("body"));
        } catch (PlaywrightException illisible) {
            return "%s cannot be read: %s".formatted(page.url(), illisible.getMessage());
        }
    }

    @AfterEach
    void les_fenetres_sont_fermees() {
        fenetres.forEach(BrowserContext::close);
    }

    protected String adresse(String chemin) {
        return "http://127.0.0.1:" + port + chemin;
    }

    /** A window of somebody who has not logged in. */
    protected Page fenetre() {
        BrowserContext contexte = chromium.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1440, 900));
        fenetres.add(contexte);
        // Not fixed: Tasklist waits for time to pass before it looks for tasks.
        contexte.clock().install(new Clock.InstallOptions().setTime(Date.from(horloge.instant())));
        contexte.setDefaultTimeout(PATIENCE);
        return contexte.newPage();
    }

    protected Tasklist tasklistDe(String login) {
        Page page = connecter(login);
        page.navigate(adresse("/camunda/app/tasklist/default/"));
        return new Tasklist(page);
    }

    protected Tasklist tasklistDe(Role role) {
        return tasklistDe(titulaire(role));
    }

    /** The window, still blank, of somebody who has logged in; the login page itself is passed where it matters. */
    protected Page connecter(String login) {
        personnes.ouvrir(login);
        Page page = fenetre();
        String session = new Navigateur(port).session(login, Personnes.MOT_DE_PASSE);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", session).setUrl(adresse("/"))));
        return page;
    }

    /** Through the login page. */
    protected void seConnecter(Page page, String login, String motDePasse) {
        page.navigate(adresse("/connexion"));
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(motDePasse);
        page.getByText("Se connecter").click();
        page.waitForURL(ou -> !ou.endsWith("/connexion"));
    }

    /** Names of the tasks that Tasklist would list for this person under « Mon groupe »; none if it is closed to him. */
    protected List<String> listees(String login) {
        personnes.ouvrir(login);
        String filtre = filtres.createTaskFilterQuery()
                .filterName("Mon groupe")
                .singleResult()
                .getId();
        var reponse = new Navigateur(port)
                .connecter(login, Personnes.MOT_DE_PASSE)
                .api("POST", "/filter/" + filtre + "/list", "{}");
        return reponse.statusCode() == 200 ? noms(reponse.body()) : List.of();
    }

    private static List<String> noms(String taches) {
        return Pattern.compile("\"taskDefinitionKey\":\"(\\w+)\"")
                .matcher(taches)
                .results()
                .map(trouve -> trouve.group(1))
                .toList();
    }
}
