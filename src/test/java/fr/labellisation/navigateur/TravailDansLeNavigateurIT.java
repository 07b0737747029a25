package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several persons fill in the rows of a task in their browsers; whatever happens, what they typed is not lost. */
@Tag("base-indifferente")
class TravailDansLeNavigateurIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private String chef;
    private String adresse;

    @BeforeEach
    void un_module_a_evaluer() {
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        chef = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        adresse = navigateur.adresse(
                "/travail/taches/" + tache(Element.EvaluerModule.name()).getId());
    }

    private Page page(String login) {
        Page page = navigateur.connecter(login);
        page.navigate(adresse);
        return page;
    }

    private static void observer(Page page, String texte) {
        page.getByLabel("Observations").first().fill(texte);
    }

    private static void enregistre(Page page) {
        assertThat(page.locator("#suite-1")).containsText("Enregistré à");
    }

    @Test
    void une_ligne_s_enregistre_d_elle_meme_et_se_lit_sur_un_autre_poste() {
        Page page = page(chef);
        page.getByLabel("Conforme", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        enregistre(page);
        observer(page, "Le guichet ferme trop tôt.");
        assertThat(page.locator("#version-1")).hasValue("2");
        assertThat(page.locator("#avancee")).hasText("1 ligne remplie sur 8");
        assertThat(page.locator("[data-onglet=remplies]")).hasText("Remplies (1)");

        Page ailleurs = page(chef);

        assertThat(ailleurs.getByLabel("Observations").first()).hasValue("Le guichet ferme trop tôt.");
        assertThat(ailleurs.locator("#avancee")).hasText("1 ligne remplie sur 8");
    }

    @Test
    void deux_personnes_sur_une_ligne_gardent_leurs_deux_textes() {
        Page chezLeChef = page(chef);
        Page chezLeReferent = page(titulaire(Role.REFERENT_QUALITE));
        observer(chezLeChef, "Attente longue.");
        enregistre(chezLeChef);

        observer(chezLeReferent, "Vu sur place.");
        assertThat(chezLeReferent.locator(".conflit")).containsText("Attente longue.");
        chezLeReferent
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder les deux"))
                .click();

        assertThat(chezLeReferent.getByLabel("Observations").first()).hasValue("Attente longue.\nVu sur place.");
        chezLeReferent.reload();
        assertThat(chezLeReferent.getByLabel("Observations").first()).hasValue("Attente longue.\nVu sur place.");
    }

    @Test
    void un_service_qui_ne_repond_pas_ne_fait_rien_perdre() {
        Page page = page(chef);
        page.route("**/lignes/**", Route::abort);
        observer(page, "Écrit pendant la panne.");
        assertThat(page.locator("#suite-1")).containsText("Non enregistré\u00a0: le service ne répond pas.");

        page.unroute("**/lignes/**");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Réessayer"))
                .click();

        enregistre(page);
        assertThat(textes("select valeurs from ligne_de_travail"))
                .singleElement()
                .asString()
                .contains("Écrit pendant la panne.");
    }

    @Test
    void une_session_finie_ramene_a_la_page_avec_ce_qui_etait_tape() {
        Page page = page(chef);
        page.context().clearCookies();
        observer(page, "Écrit sans session.");
        assertThat(page.locator("#suite-1")).containsText("votre session est finie");

        page.onDialog(dialogue -> dialogue.accept());
        page.getByText("Se connecter de nouveau").click();
        page.getByLabel("Identifiant").fill(chef);
        page.getByLabel("Mot de passe").fill(Personnes.MOT_DE_PASSE);
        page.getByText("Se connecter").click();
        page.waitForURL("**/travail/taches/**");

        enregistre(page);
        assertThat(page.getByLabel("Observations").first()).hasValue("Écrit sans session.");
        assertThat(textes("select valeurs from ligne_de_travail"))
                .singleElement()
                .asString()
                .contains("Écrit sans session.");
    }

    @Test
    void ce_qui_attendait_dans_le_navigateur_n_ecrase_pas_ce_qu_un_autre_a_ecrit_depuis() {
        Page page = page(chef);
        page.route("**/lignes/**", Route::abort);
        observer(page, "Écrit avant de fermer.");
        assertThat(page.locator("#suite-1")).containsText("Non enregistré");
        Page chezLeReferent = page(titulaire(Role.REFERENT_QUALITE));
        observer(chezLeReferent, "Écrit entre-temps.");
        enregistre(chezLeReferent);

        page.onDialog(dialogue -> dialogue.accept());
        page.unroute("**/lignes/**");
        page.navigate(adresse);

        assertThat(page.locator(".conflit")).containsText("Écrit entre-temps.");
        assertThat(page.getByLabel("Observations").first()).hasValue("Écrit avant de fermer.");
    }

    @Test
    void un_diagnostic_entier_se_fait_ligne_apres_ligne_au_clavier() {
        Page page = page(chef);
        page.getByText("Une par une").press("Enter");
        for (int rang = 1; rang <= 8; rang++) {
            assertThat(page.locator(".ligne-de-travail")).hasCount(1);
            page.getByLabel("Conforme", new Page.GetByLabelOptions().setExact(true))
                    .press(" ");
            assertThat(page.locator("#suite-" + rang)).containsText("Enregistré à");
            if (rang < 8) {
                page.keyboard().press("Alt+PageDown");
                page.locator("#ligne-" + (rang + 1)).waitFor();
            }
        }

        page.getByText("Terminer la tâche").press("Enter");

        assertThat(page.getByText("C’est fait")).isVisible();
        assertThat(textes("select engagement from evaluation where resultat = 'conforme'"))
                .hasSize(8);
    }

    @Test
    void la_page_et_ses_etats_sont_accessibles() {
        Page chezLeReferent = page(titulaire(Role.REFERENT_QUALITE));
        Page page = navigateur.connecter(chef);
        Accessibilite vue = new Accessibilite(page);
        vue.ouvrir(adresse);
        observer(chezLeReferent, "Vu sur place.");
        enregistre(chezLeReferent);
        observer(page, "Attente longue.");
        page.locator(".conflit").waitFor();
        page.setViewportSize(1440, 900);
        vue.controler();
        page.getByText("Garder les deux").click();
        enregistre(page);
        page.getByText("Terminer la tâche").click();
        page.locator("#manques").waitFor();
        vue.controler();
        vue.ouvrir(adresse + "?q=introuvable");
        vue.ouvrir(adresse + "?ligne=E1");

        assertThat(vue.fautes()).isEmpty();
        assertThat(vue.controles()).as("rules that hold").isGreaterThan(100);
    }
}
