package fr.labellisation.navigateur;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Gestes;
import fr.labellisation.moteur.Horloge;
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
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A real browser in front of the application, whose day is that of the application; one for a whole class of tests. */
final class NavigateurDEssai
        implements BeforeAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                TestExecutionExceptionHandler {
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
    private static final int PATIENCE = 60_000;

    private Playwright playwright;
    private Browser chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Horloge horloge;

    @Autowired
    private Annuaire annuaire;

    @Autowired
    private IdentityService identites;

    @Autowired
    private FilterService filtres;

    @Autowired
    private Gestes gestes;

    private final List<BrowserContext> fenetres = new ArrayList<>();

    /** What went wrong in the windows of a test, of which a page may show nothing. */
    private final List<String> incidents = new ArrayList<>();

    private Personnes personnes;

    @Override
    public void beforeAll(ExtensionContext essais) {
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

    @Override
    public void afterAll(ExtensionContext essais) {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    @Override
    public void beforeEach(ExtensionContext essai) {
        SpringExtension.getApplicationContext(essai)
                .getAutowireCapableBeanFactory()
                .autowireBean(this);
        personnes = new Personnes(annuaire, identites);
    }

    @Override
    public void afterEach(ExtensionContext essai) {
        fenetres.forEach(BrowserContext::close);
        fenetres.clear();
        incidents.clear();
    }

    /** What the windows show, and what went wrong in them, goes with the failure into its report: nobody can look at the browser of a build that is over. */
    @Override
    public void handleTestExecutionException(ExtensionContext essai, Throwable echec) {
        String vues = fenetres.stream()
                .flatMap(fenetre -> fenetre.pages().stream())
                .map(NavigateurDEssai::vue)
                .collect(Collectors.joining("\n"));
        throw new AssertionError(String.join("\n", echec.getMessage(), vues, String.join("\n", incidents)), echec);
    }

    private static String vue(Page page) {
        try {
            return "%s shows: %s".formatted(page.url(), page.innerText("body"));
        } catch (PlaywrightException illisible) {
            return "%s cannot be read: %s".formatted(page.url(), illisible.getMessage());
        }
    }

    /** The persons of the département, who have a password from here on. */
    Personnes personnes() {
        return personnes;
    }

    String adresse(String chemin) {
        return "http://127.0.0.1:" + port + chemin;
    }

    /**
     * Shows a view of an application, which is loaded anew for it: one that runs may still write the address of the view before
     * over the one asked for.
     */
    void ouvrir(Page page, String chemin) {
        page.navigate("about:blank");
        page.navigate(adresse(chemin));
    }

    /** Lets the scripts of a page run as on a machine so many times as slow; 1 is this one. */
    void ralentir(Page page, int fois) {
        JsonObject reglage = new JsonObject();
        reglage.addProperty("rate", fois);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", reglage);
    }

    /** A window of somebody who has not logged in. */
    Page fenetre() {
        BrowserContext contexte = chromium.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                // Colours that still fade into one another have no contrast that could be measured.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1440, 900));
        fenetres.add(contexte);
        // Not fixed: Tasklist waits for time to pass before it looks for tasks.
        contexte.clock().install(new Clock.InstallOptions().setTime(Date.from(horloge.instant())));
        contexte.setDefaultTimeout(PATIENCE);
        Page page = contexte.newPage();
        page.onPageError(erreur -> incidents.add("script: " + erreur));
        page.onConsoleMessage(message -> {
            if (!"log".equals(message.type()) && !"info".equals(message.type())) {
                incidents.add("console: " + message.text());
            }
        });
        page.onRequestFailed(requete -> incidents.add("%s failed: %s".formatted(requete.url(), requete.failure())));
        page.onResponse(reponse -> {
            if (reponse.status() >= 400) {
                incidents.add("%s answered %d".formatted(reponse.url(), reponse.status()));
            }
        });
        return page;
    }

    Tasklist tasklistDe(String login) {
        Page page = connecter(login);
        page.navigate(adresse("/camunda/app/tasklist/default/"));
        return new Tasklist(page);
    }

    Tasklist tasklistDe(Role role) {
        return tasklistDe(gestes.titulaire(role));
    }

    /** The window, still blank, of somebody who has logged in; the login page itself is passed where it matters. */
    Page connecter(String login) {
        personnes.ouvrir(login);
        Page page = fenetre();
        String session = new Navigateur(port).session(login, Personnes.MOT_DE_PASSE);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", session).setUrl(adresse("/"))));
        return page;
    }

    /** Through the login page. */
    void seConnecter(Page page, String login, String motDePasse) {
        page.navigate(adresse("/connexion"));
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(motDePasse);
        page.getByText("Se connecter").click();
        page.waitForURL(ou -> !ou.endsWith("/connexion"));
    }

    /** Names of the tasks that Tasklist would list for this person under « Mon groupe »; none if it is closed to him. */
    List<String> listees(String login) {
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
