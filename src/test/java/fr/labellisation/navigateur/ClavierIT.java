package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody without a mouse passes our pages. */
@Tag("base-indifferente")
class ClavierIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private static final int SITES = 20;

    @Autowired
    private JdbcTemplate gabarit;

    private NationRemplie nation;

    @BeforeEach
    void une_nation() {
        nation = new NationRemplie(gabarit, List.of("33", "59"), horloge.instant());
        nation.remplir(SITES);
    }

    @AfterEach
    void elle_est_videe() {
        nation.vider();
    }

    private Clavier auClavier(String login) {
        Page page = navigateur.fenetre();
        page.navigate(navigateur.adresse("/connexion"));
        Clavier clavier = new Clavier(page);
        assertThat(page.getByLabel("Identifiant")).isFocused();
        clavier.taper(login);
        clavier.avancerJusqua("Mot de passe");
        clavier.taper(Personnes.MOT_DE_PASSE);
        clavier.avancerJusqua("Se connecter");
        clavier.entrer();
        page.waitForURL(adresse -> !adresse.contains("/connexion"));
        return clavier;
    }

    @Test
    void du_departement_a_la_page_d_un_site_en_sautant_le_menu() {
        lancer(DiagnosticEcarts.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        navigateur.personnes().ouvrir(titulaire(Role.REFERENT_QUALITE));
        Clavier clavier = auClavier(titulaire(Role.REFERENT_QUALITE));
        Page page = clavier.page();
        page.navigate(navigateur.adresse("/suivi"));

        clavier.avancerJusqua("Aller au contenu");
        clavier.entrer();
        assertThat(page.locator("#contenu")).isFocused();
        clavier.avancerJusqua("Préfecture d’Évry");
        clavier.entrer();
        page.waitForURL("**/suivi/sites/91-evry");

        assertThat(page.locator("h1")).containsText("Préfecture d’Évry");
        assertThat(clavier.parcourir()).as("stops of the page of a site").contains("Aller au contenu", "Essonne");
    }

    @Test
    void la_carte_et_le_tableau_de_la_nation() {
        String ministere = navigateur.personnes().avec(Role.MINISTERE, null);
        Clavier clavier = auClavier(ministere);
        Page page = clavier.page();
        page.navigate(navigateur.adresse("/suivi/nation"));

        assertThat(clavier.parcourir().stream().filter(arret -> arret.matches("(Gironde|Nord)\u00a0:.*")))
                .as("départements of the map")
                .hasSize(2);
        clavier.avancerJusqua("Site ou département");
        clavier.taper("33");
        clavier.entrer();
        page.waitForURL("**/suivi/nation?q=33*");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("10 sites");
        clavier.avancerJusqua("Valable jusqu’au");
        clavier.entrer();
        page.waitForURL("**tri=*");

        assertThat(page.locator("th[aria-sort=ascending], th[aria-sort=descending]"))
                .hasText("Valable jusqu’au");
    }

    @Test
    void un_mois_du_calendrier_puis_le_suivant() {
        navigateur.personnes().ouvrir(titulaire(Role.REFERENT_QUALITE));
        Clavier clavier = auClavier(titulaire(Role.REFERENT_QUALITE));
        Page page = clavier.page();
        page.navigate(navigateur.adresse("/suivi/calendrier"));

        clavier.avancerJusqua("Mois");
        clavier.taper("06");
        clavier.entrer();
        page.waitForURL("**mois=2013-06*");
        clavier.avancerJusqua("juillet 2013 →");
        clavier.entrer();
        page.waitForURL("**mois=2013-07*");

        assertThat(page.locator("#titre-mois")).hasText("juillet 2013");
    }

    @Test
    void un_diagnostic_entier_de_la_connexion_a_la_suite_sans_souris() {
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        String chef = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        navigateur.personnes().ouvrir(chef);
        Clavier clavier = auClavier(chef);
        Page page = clavier.page();
        assertThat(page.locator("h1")).containsText("Ma journée");

        clavier.avancerJusqua("Évaluer le module – M1");
        clavier.entrer();
        page.locator("html.avec-script").waitFor();
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target/diagnostic-imprime.pdf"))
                .setFormat("A4"));
        clavier.avancerJusqua("Une par une");
        clavier.entrer();
        for (int rang = 1; rang <= 8; rang++) {
            page.locator("#ligne-" + rang).waitFor();
            assertThat(page.locator(".ligne-de-travail")).hasCount(1);
            clavier.avancerJusqua("Conforme");
            page.keyboard().press(" ");
            assertThat(page.locator("#suite-" + rang)).containsText("Enregistré à");
            if (rang == 2) {
                clavier.avancerJusqua("Observations");
                clavier.taper("Vu sur place.");
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/diagnostic-au-clavier.png")));
            }
            if (rang < 8) {
                page.keyboard().press("Alt+PageDown");
            }
        }
        clavier.avancerJusqua("Terminer la tâche");
        clavier.entrer();

        assertThat(page.locator(".suite-de-tache")).containsText("C’est fait.");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/diagnostic-au-clavier-fini.png")));
        assertThat(textes("select engagement from evaluation where resultat = 'conforme'"))
                .hasSize(8);
        assertThat(textes("select valeurs from ligne_de_travail where ligne = 'E2'"))
                .anyMatch(valeurs -> valeurs.contains("Vu sur place."));
    }
}
