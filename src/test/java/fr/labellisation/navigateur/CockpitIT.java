package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the préfet's office sees in Cockpit. */
@Tag("base-indifferente")
class CockpitIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    /** What Cockpit calls when something visible is clicked and would be changed. */
    private static final Set<String> ECRITURES = Set.of(
            "openDialog",
            "openSuspensionStateDialog",
            "openRecalculationWindow",
            "toggleSuspension",
            "enableEditMode",
            "deleteVariable",
            "addVariable",
            "changeGroupIdentityLinks",
            "changeUserIdentityLinks",
            "enter",
            "showDialog",
            "deleteDeployment");

    private final List<String> plaintes = new ArrayList<>();

    @Test
    void une_page_du_suivi_se_lit_dans_cockpit_et_ses_liens_y_restent() {
        Page page = cockpit();

        allerA(page, "#/labellisation/suivi/planning");

        assertThat(titre(page)).hasText("Planning d’un label");
        assertThat(titre(page)).isFocused();
        assertThat(page).hasTitle("Planning – Labellisation");
        assertThat(entree(page)).hasAttribute("href", Pattern.compile("#/labellisation/suivi$"));

        menu(page, "Délais et rappels").click();

        assertThat(titre(page)).hasText("Délais et rappels");
        assertThat(titre(page)).isFocused();
        assertThat(page).hasURL(Pattern.compile("/camunda/app/cockpit/default/#/labellisation/suivi/delais$"));
        assertThat(plaintes).isEmpty();
    }

    @Test
    void un_formulaire_du_suivi_se_remplit_et_repond_dans_cockpit() {
        Page page = cockpit();
        allerA(page, "#/labellisation/suivi/planning");

        page.getByLabel("Référentiel").selectOption("qualipref-2012");
        page.getByLabel("Label voulu le").fill("2014-06-27");
        page.getByText("Calculer le planning").click();

        assertThat(page).hasURL(Pattern.compile("#/labellisation/suivi/planning\\?.*cible=2014-06-27"));
        assertThat(page.getByLabel("Label voulu le")).hasValue("2014-06-27");
        assertThat(plaintes).isEmpty();
    }

    @Test
    void un_formulaire_envoye_depuis_cockpit_montre_ce_qui_n_est_dit_qu_une_fois() {
        Page page = cockpit();
        allerA(page, "#/labellisation/suivi/calendriers");

        page.getByText("Créer une adresse").click();

        assertThat(page.getByText("Adresse de votre calendrier")).isVisible();
        assertThat(textes("select count(*) from calendrier")).containsExactly("1");
        assertThat(plaintes).isEmpty();
    }

    @Test
    void ce_qu_un_formulaire_a_change_se_dit_a_l_adresse_ou_il_mene() {
        Page page = navigateur.connecter(navigateur.personnes().avec(Role.MINISTERE, null));
        allerA(page, "#/labellisation/suivi/delais");
        page.locator("#NommerReferent a").click();
        page.locator("#nombre").fill("9");
        page.getByLabel("Motif").fill("Essai du délai");
        page.getByText("Voir ce qui change").click();
        page.getByText("Confirmer le changement").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("changé");
        assertThat(page).hasURL(Pattern.compile("#/labellisation/suivi/delais(\\?[^/]*)?$"));
    }

    @Test
    void cockpit_s_ouvre_sur_la_page_de_son_lecteur_et_non_sur_un_nombre_d_instances() {
        Page page = cockpit();

        assertThat(titre(page)).containsText("Essonne");
        assertThat(page).hasURL(Pattern.compile("#/labellisation/suivi/departements/91$"));
        assertThat(entree(page)).hasAttribute("aria-current", "page");
        assertThat(page.locator("header.entete")).containsText("Cabinet du préfet, Essonne");
        assertThat(page.locator("[cam-widget-header]")).isHidden();

        menu(page, "Parcours dessinés").click();
        allerA(page, "#/dashboard");
        assertThat(page).hasURL(Pattern.compile("#/labellisation/suivi/departements/91$"));
        allerA(page, "#/processes");

        assertThat(menu(page, "Parcours dessinés")).hasAttribute("aria-current", "page");
        assertThat(page.locator("[cam-widget-header]")).isVisible();
        assertThat(plaintes).isEmpty();
    }

    @Test
    void les_deux_bootstrap_ne_se_melangent_pas() {
        Page page = cockpit();
        String entete = police(page.locator("[cam-widget-header]"));

        allerA(page, "#/labellisation/suivi/delais");
        titre(page).waitFor();

        assertThat(police(page.locator(".labellisation-page p.lead"))).isEqualTo("20px");
        assertThat(police(page.locator("[cam-widget-header]"))).isEqualTo(entete);
    }

    @Test
    void une_longue_page_se_lit_jusqu_au_bout() {
        Page page = cockpit();
        allerA(page, "#/labellisation/suivi/delais");
        titre(page).waitFor();
        assertThat(page.locator("#historique")).not().isInViewport();

        page.mouse().move(700, 500);
        page.mouse().wheel(0, 20_000);

        assertThat(page.locator("#historique")).isInViewport();
    }

    @Test
    void tout_s_atteint_au_clavier() {
        Page page = cockpit();
        allerA(page, "#/labellisation/suivi/planning");
        titre(page).waitFor();

        menu(page, "Planning").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(titre(page)).hasText("Messages");
        assertThat(titre(page)).isFocused();
    }

    @Test
    void une_page_absente_ou_refusee_le_dit_en_francais() {
        Page page = cockpit();

        allerA(page, "#/labellisation/suivi/nulle-part");
        assertThat(titre(page)).hasText("Page introuvable");
        allerA(page, "#/labellisation/suivi/delais/taches/NommerReferent?departement=91");
        assertThat(titre(page)).hasText("Accès refusé");
        assertThat(page).hasTitle("Accès refusé – Labellisation");
        allerA(page, "#/labellisation//exemple.fr/suivi/planning");
        assertThat(titre(page)).hasText("Page introuvable");
    }

    @Test
    void une_session_finie_se_dit_en_francais_et_mene_a_la_connexion() {
        Page page = cockpit();
        allerA(page, "#/labellisation/suivi/calendriers");
        titre(page).waitFor();
        page.context().clearCookies();

        page.getByText("Créer une adresse").click();
        assertThat(titre(page)).hasText("Votre session est terminée");
        page.navigate(navigateur.adresse(COCKPIT + "#/labellisation/suivi/planning"));

        assertThat(titre(page)).hasText("Votre session est terminée");
        lien(page, "Se connecter").click();
        assertThat(page).hasURL(navigateur.adresse("/connexion"));
    }

    @Test
    void une_tache_en_retard_se_voit_sur_le_dessin_de_l_instance_et_du_processus() {
        ProcessInstance demarche = demarche91();
        horloge.regler(tache(NommerReferent.name()).getDueDate().toInstant().plusSeconds(60));
        Page page = cockpit();

        allerA(page, "#/process-instance/" + miseEnPlace().getId());
        assertThat(retard(page, NommerReferent.name())).hasText("1 en retard");
        allerA(page, "#/process-instance/" + demarche.getId());
        assertThat(retard(page, MiseEnPlaceDemarche.CLE)).hasText("1 en retard");
        allerA(page, "#/process-definition/" + demarche.getProcessDefinitionId());

        assertThat(retard(page, MiseEnPlaceDemarche.CLE)).hasText("1 en retard");
        assertThat(page.locator(".labellisation-retard")).hasCount(1);
    }

    /** The widest of the diagrams: fitted into the window its words would be half as large. */
    @Test
    void un_dessin_se_montre_a_une_taille_ou_il_se_lit() {
        Page page = cockpit();
        String parcours = depot.createProcessDefinitionQuery()
                .processDefinitionKey(ParcoursSite.CLE)
                .latestVersion()
                .singleResult()
                .getId();

        allerA(page, "#/process-definition/" + parcours);
        page.locator(".djs-container .djs-shape").first().waitFor();
        page.waitForFunction(
                "() => new DOMMatrix(getComputedStyle(document.querySelector('.djs-container .viewport')).transform).a > 0.8");

        assertThat(page.locator("[data-element-id=DiagnosticEcarts]").first()).isInViewport();
    }

    @Test
    void une_tache_a_l_heure_ne_porte_aucune_marque() {
        ProcessInstance demarche = demarche91();
        Page page = cockpit();

        page.waitForResponse(
                reponse -> reponse.url().contains("/suivi/retards.json"),
                () -> allerA(page, "#/process-instance/" + demarche.getId()));
        page.locator("[data-container-id=MiseEnPlaceDemarche] .badge").first().waitFor();

        assertThat(page.locator(".labellisation-retard")).hasCount(0);
    }

    @Test
    void une_instance_mene_a_son_site_ou_a_son_departement() {
        ProcessInstance demarche = demarche91();
        ProcessInstance reservation = lancer(
                ReservationAudit.CLE, new CodeDemarche("91-2013"), Map.of(VariablesAudits.NATURE.nom(), "initial"));
        Page page = cockpit();

        allerA(page, "#/process-instance/" + reservation.getId());
        assertThat(lien(page, "Ouvrir la page du site")).hasAttribute("href", "#/labellisation/suivi/sites/91-evry");
        assertThat(page.getByText(Pattern.compile("Évry.*, démarche 91-2013")).first())
                .isVisible();

        allerA(page, "#/process-instance/" + demarche.getId());

        assertThat(lien(page, "Ouvrir la page du département"))
                .hasAttribute("href", "#/labellisation/suivi/departements/91");
    }

    @Test
    void rien_de_ce_que_le_cabinet_ne_peut_pas_faire_ne_lui_est_offert() {
        ProcessInstance demarche = demarche91();
        Page page = cockpit();
        allerA(page, "#/processes");
        page.getByText("Labellisation d’une préfecture").first().waitFor();
        sansEcriture(page);
        assertThat(page.locator("a[href='#/tasks']:visible, a[href='#/batch']:visible"))
                .hasCount(0);

        allerA(page, "#/process-instance/" + demarche.getId());
        lien(page, "Ouvrir la page du département").waitFor();
        sansEcriture(page);
        allerA(page, "#/process-instance/" + demarche.getId() + "?tab=variables-tab");
        page.getByText("qualipref-2012").first().waitFor();
        sansEcriture(page);
        allerA(page, "#/process-instance/" + miseEnPlace().getId() + "?tab=user-tasks-tab");
        page.locator("td.activity").getByText("Nommer le référent qualité").waitFor();
        sansEcriture(page);
        allerA(page, "#/process-instance/" + miseEnPlace().getId() + "?tab=jobs-tab");
        page.locator("table.jobs-tab").getByText("En retard").waitFor();
        sansEcriture(page);
        allerA(page, "#/process-definition/" + demarche.getProcessDefinitionId());
        page.locator("td").getByText(demarche.getId()).waitFor();
        sansEcriture(page);
        allerA(page, "#/repository");
        page.getByText("AuditInterne.bpmn").waitFor();
        sansEcriture(page);
    }

    private ProcessInstance demarche91() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(LabellisationPrefecture.CLE)
                .singleResult();
    }

    /** The beginning of the démarche, which it calls. */
    private ProcessInstance miseEnPlace() {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(MiseEnPlaceDemarche.CLE)
                .singleResult();
    }

    /** Cockpit as the préfet's office opens it; what the browser complains of is kept. */
    private Page cockpit() {
        Page page = navigateur.connecter(titulaire(Role.CABINET));
        page.onPageError(plaintes::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                plaintes.add(message.text());
            }
        });
        allerA(page, "");
        entree(page).waitFor();
        return page;
    }

    private void allerA(Page page, String ou) {
        navigateur.ouvrir(page, COCKPIT + ou);
    }

    private static Locator entree(Page page) {
        return menu(page, "Mon département");
    }

    /** An entry of the one header. */
    private static Locator menu(Page page, String nom) {
        return page.locator("header.entete nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Locator titre(Page page) {
        return page.locator(".labellisation-page h1");
    }

    private static Locator lien(Page page, String nom) {
        return page.locator(".labellisation-page, .labellisation-fiche")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Locator retard(Page page, String activite) {
        return page.locator("[data-container-id=" + activite + "] .labellisation-retard");
    }

    private static String police(Locator ou) {
        return (String) ou.first().evaluate("e => getComputedStyle(e).fontSize");
    }

    private static void sansEcriture(Page page) {
        List<?> offerts = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('[ng-click]')]
                    .filter(e => e.getClientRects().length > 0)
                    .map(e => e.getAttribute('ng-click').replace(/\\(.*/, ''))""");
        assertThat(offerts).as("offered at %s", page.url()).noneMatch(ECRITURES::contains);
        assertThat(page.locator("a[href*='/app/tasklist/']:visible")).hasCount(0);
    }
}
