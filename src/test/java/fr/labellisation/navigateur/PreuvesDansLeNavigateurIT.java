package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element;
import fr.labellisation.parcours.preuves.FichiersDEssai;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service joins its evidence to an engagement, in a browser. */
@Tag("base-indifferente")
class PreuvesDansLeNavigateurIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private String chef;
    private String travail;

    @BeforeEach
    void un_module_a_evaluer() {
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        chef = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        travail = "/travail/taches/" + tache(Element.EvaluerModule.name()).getId();
    }

    private static FilePayload fichier(String nom, byte[] octets) {
        return new FilePayload(nom, "application/octet-stream", octets);
    }

    private static void joindre(Page page, FilePayload... fichiers) {
        page.getByLabel("Fichiers").setInputFiles(fichiers);
        page.getByText("Joindre ces fichiers").click();
    }

    private static void photographier(Page page, String nom) {
        for (int largeur : List.of(1440, 390)) {
            page.setViewportSize(largeur, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "preuves-%s-%d.png".formatted(nom, largeur)))
                    .setFullPage(true));
        }
        page.setViewportSize(1440, 900);
    }

    @Test
    void plusieurs_fichiers_se_joignent_a_la_fois_et_chacun_dit_ce_qu_il_devient() {
        Page page = navigateur.connecter(chef);
        page.navigate(navigateur.adresse(travail));
        page.locator("[data-cle=E5] .preuves-de-ligne").click();
        assertThat(page.locator("h1")).containsText("Preuves : E5");

        joindre(
                page,
                fichier("charte.pdf", FichiersDEssai.pdf("BONJOUR")),
                fichier("panneau.png", FichiersDEssai.image("png")),
                fichier("dessin.svg", FichiersDEssai.svgAvecScript()),
                fichier("lourd.pdf", new byte[26 * 1024 * 1024]));

        Locator suites = page.locator("#avancement li");
        assertThat(suites).hasCount(4);
        assertThat(suites.nth(0)).hasText("«\u00a0charte\u00a0» est jointe.");
        assertThat(suites.nth(1)).hasText("«\u00a0panneau\u00a0» est jointe.");
        assertThat(suites.nth(2)).containsText("dessin SVG");
        assertThat(suites.nth(3)).containsText("pèse plus de 25\u00a0Mo");
        assertThat(page.locator("#jointes")).hasText("Preuves jointes (2)");
        assertThat(page.locator(".preuve .apercu img")).hasJSProperty("naturalWidth", 40);
        photographier(page, "jointes");

        page.navigate(navigateur.adresse(travail));
        assertThat(page.locator("[data-cle=E5] .preuves-de-ligne")).hasText("2 preuves");
        photographier(page, "grille");
    }

    @Test
    void l_envoi_montre_son_avancement_et_une_session_finie_le_dit() {
        Page page = navigateur.connecter(chef);
        page.navigate(navigateur.adresse(travail + "/lignes/E5/preuves"));
        page.route("**/preuves", route -> {
            assertThat(page.locator("#avancement progress")).hasCount(1);
            route.resume();
        });
        joindre(page, fichier("charte.pdf", FichiersDEssai.pdf("BONJOUR")));
        assertThat(page.locator("#avancement li")).hasText("«\u00a0charte\u00a0» est jointe.");

        page.unroute("**/preuves");
        page.context().clearCookies();
        joindre(page, fichier("autre.pdf", FichiersDEssai.pdf("AUTRE")));

        assertThat(page.locator("#avancement li")).containsText("votre session est finie");
        assertThat(textes("select titre from preuve_version")).containsExactly("charte");
    }

    @Test
    void la_page_et_ses_etats_sont_accessibles() {
        Page page = navigateur.connecter(chef);
        Accessibilite vue = new Accessibilite(page);
        vue.ouvrir(navigateur.adresse(travail + "/lignes/E5/preuves"));
        photographier(page, "vide");
        joindre(
                page,
                fichier("charte.pdf", FichiersDEssai.pdf("BONJOUR")),
                fichier("panneau.png", FichiersDEssai.image("png")),
                fichier("dessin.svg", FichiersDEssai.svgAvecScript()));
        assertThat(page.locator("#jointes")).hasText("Preuves jointes (2)");
        page.waitForLoadState();
        page.locator("details").evaluateAll("tous => tous.forEach(un => { un.open = true; })");
        vue.controler();
        photographier(page, "ouvertes");
        Page lecteur = navigateur.connecter(titulaire(Role.SECRETAIRE_GENERAL));
        Accessibilite lue = new Accessibilite(lecteur);
        lue.ouvrir(navigateur.adresse(travail + "/lignes/E5/preuves"));
        assertThat(lecteur.getByText("Joindre ces fichiers")).hasCount(0);

        assertThat(vue.fautes()).isEmpty();
        assertThat(lue.fautes()).isEmpty();
        assertThat(vue.controles()).as("rules that hold").isGreaterThan(30);
    }
}
