package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.communicationPrevue;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the login to the work, from one task to the next, and nothing typed is lost on the way. */
@Tag("base-indifferente")
class JourneeDansLeNavigateurIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    /** Types this day into the first field of a date as soon as it stands on the page, before its calendar is there. */
    private static final String TAPER_AUSSITOT = """
            jour => new MutationObserver((_, guet) => {
              const champ = document.querySelector('.modal-content .fjs-datepicker input');
              if (champ) {
                guet.disconnect();
                champ.value = jour;
                champ.dispatchEvent(new Event('input', {bubbles: true}));
              }
            }).observe(document.body, {childList: true, subtree: true})
            """;

    /** Clicks and keys that send something, from the login on. */
    private int clics;

    private void cliquer(Locator ou) {
        ou.click();
        clics++;
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private void demarche91() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
    }

    private void jusquAuxEvaluations() {
        demarche91();
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", "91-evry|M1", "91-evry|M2"));
        faire(EtablirPlanCommunication.name(), communicationPrevue());
    }

    @Test
    void de_la_connexion_au_premier_engagement_en_trois_clics_puis_a_la_tache_suivante_en_un() {
        jusquAuxEvaluations();
        String chef = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        navigateur.personnes().ouvrir(chef);
        Page page = navigateur.fenetre();
        page.navigate(navigateur.adresse("/connexion"));
        page.getByLabel("Identifiant").fill(chef);
        page.getByLabel("Mot de passe").fill(Personnes.MOT_DE_PASSE);

        cliquer(page.getByText("Se connecter"));
        assertThat(page.locator("h1")).containsText("Ma journée");
        cliquer(page.locator("a.a-faire")
                .filter(new Locator.FilterOptions().setHasText("M2"))
                .first());
        cliquer(page.getByLabel("Conforme", new Page.GetByLabelOptions().setExact(true))
                .first());
        assertThat(page.getByText("Enregistré à").first()).isVisible();
        assertThat(clics).isEqualTo(3);

        for (Locator reponse : page.getByLabel("Conforme", new Page.GetByLabelOptions().setExact(true))
                .all()) {
            reponse.check();
        }
        assertThat(page.locator("[data-onglet=remplie] .nombre, #reste").last()).containsText("Toutes les lignes");
        page.getByText("Terminer la tâche").click();
        Locator suite = page.locator(".suite-de-tache");
        assertThat(suite).containsText("C’est fait.");
        assertThat(suite).containsText("Évaluer le module – M1");
        assertThat(suite).containsText("chez Chef de service");
        clics = 0;
        cliquer(suite.locator("a.tache-suivante"));
        assertThat(page.locator("h1")).hasText("Évaluer le module");
        assertThat(page.locator(".lead")).containsText("M1");
        assertThat(clics).isEqualTo(1);
        System.out.println("clicks: login to first answer 3, Terminer to next task 1");
    }

    @Test
    void tasklist_dit_de_quoi_il_s_agit_sans_mots_du_moteur_et_mene_a_la_suite() {
        demarche91();
        Tasklist secretaire = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        Page page = secretaire.page();
        assertThat(secretaire.taches()).containsExactly("Nommer le référent qualité");

        Locator carte = page.locator("ol.tasks-list > li").first();
        assertThat(carte.locator(".labellisation-carte"))
                .hasText(Pattern.compile("^Toute la démarche – pour le \\d+(er)? janvier$"));
        assertThat(carte.getByText("Mise en place")).isHidden();
        assertThat(carte.getByText("50", new Locator.GetByTextOptions().setExact(true)))
                .isHidden();
        assertThat(page.locator(".task-filter", new Page.LocatorOptions().setHasText("30 jours")))
                .containsText("(1)");
        assertThat(page.locator(".task-filter", new Page.LocatorOptions().setHasText("Mes suppléances")))
                .containsText("(0)");

        secretaire.prendre("Nommer le référent qualité");
        Locator tete = page.locator(".labellisation-lieu");
        assertThat(tete.getByText("Essonne"))
                .hasAttribute("href", Pattern.compile(".*/suivi/departements/91\\?retour-tache=.*$"));
        assertThat(tete.getByText("Calendrier"))
                .hasAttribute("href", Pattern.compile(".*/suivi/calendrier\\?mois=2013-01$"));
        page.getByText("Historique").click();
        assertThat(page.locator(".operation-user").first())
                .hasText(annuaire.trouver(titulaire(Role.SECRETAIRE_GENERAL))
                        .orElseThrow()
                        .nom());
        page.getByText("Formulaire", new Page.GetByTextOptions().setExact(true)).click();

        secretaire
                .remplir("Prénom et nom", "Camille Renard")
                .remplir("Adresse électronique", "camille.renard@example.org")
                .remplir("Date de la lettre", "31/02/2013");
        assertThat(page.locator(".labellisation-date-refusee")).containsText("31/02/2013");
        assertThat(page.getByLabel("Date de la lettre").first()).hasValue("31/02/2013");
        secretaire.remplir("Date de la lettre", "07/01/2013");
        assertThat(page.locator(".labellisation-date-refusee")).hasCount(0);
        secretaire.terminer();

        assertThat(page.locator(".labellisation-suite"))
                .containsText(Pattern.compile("C’est fait. Suite.: Constituer le comité de pilotage, Toute la démarche,"
                        + " chez .*, avant le \\d+(er)? [a-zéû]+ 2013"));
        assertThat(page.locator(".labellisation-suite")).containsText("Vous n’avez plus rien à faire.");
    }

    @Test
    void quitter_une_saisie_le_demande_et_la_fin_d_une_session_y_ramene() {
        demarche91();
        Tasklist secretaire = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre("Nommer le référent qualité");
        Page page = secretaire.page();
        List<String> questions = new ArrayList<>();
        page.onDialog(question -> {
            questions.add(question.message());
            question.dismiss();
        });
        secretaire.refuserLesBrouillons();
        secretaire.remplir("Prénom et nom", "Camille Renard");

        page.locator(".task-filter", new Page.LocatorOptions().setHasText("Mes tâches"))
                .click();
        assertThat(questions).containsExactly("Ce que vous avez saisi n’est pas enregistré. Quitter quand même\u00a0?");
        assertThat(page.getByLabel("Prénom et nom").first()).hasValue("Camille Renard");
        assertThat(page.locator(".task-filter.active")).containsText("Mon groupe");

        secretaire.reprendreLesBrouillons();
        page.context().clearCookies();
        secretaire
                .remplir("Adresse électronique", "camille.renard@example.org")
                .remplir("Date de la lettre", "07/01/2013")
                .boutonTerminer()
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Votre session était terminée. Connectez-vous de nouveau.");
        page.getByLabel("Identifiant").fill(titulaire(Role.SECRETAIRE_GENERAL));
        page.getByLabel("Mot de passe").fill(Personnes.MOT_DE_PASSE);
        page.getByText("Se connecter").click();

        assertThat(page.locator(".task-card h2.task")).hasText("Nommer le référent qualité");
        assertThat(page.getByLabel("Prénom et nom").first()).hasValue("Camille Renard");
        assertThat(page.getByLabel("Date de la lettre").first()).hasValue("07/01/2013");
    }

    @Test
    void ce_qu_on_peut_lancer_se_dit_en_phrases_et_un_refus_se_voit() {
        demarche91();
        Tasklist secretaire = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        Page page = secretaire.page();
        assertThat(secretaire.aLancer()).contains("Labellisation d’une préfecture");
        assertThat(page.locator(".processes"))
                .containsText("Engager le département dans une démarche de labellisation.");
        page.locator(".modal-content")
                .getByText("Labellisation d’une préfecture")
                .click();
        secretaire
                .choisir("Département", "91 – Essonne")
                .choisir("Référentiel", "Qualipref 2 (2012)")
                .remplir("Date de début", "07/01/2013")
                .remplir("Date visée", "01/01/2012")
                .cocher("Un comité commun");
        page.setViewportSize(1440, 500);
        Locator lancement = page.locator(".modal-content")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lancer"));
        navigateur.ralentir(page, 20);
        lancement.click();
        Locator refus = page.locator(".modal-content .alert-danger:visible").last();

        assertThat(refus).isFocused();
        assertThat(refus).isInViewport();
        navigateur.ralentir(page, 1);
        secretaire.remplir("Date visée", "02/01/2012");
        lancement.click();
        assertThat(refus).isFocused();
    }

    @Test
    void qui_lance_sans_avoir_tout_dit_est_mene_a_ce_qui_manque() {
        demarche91();
        Tasklist secretaire =
                navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).commencer("Labellisation d’une préfecture");
        Page page = secretaire.page();
        page.setViewportSize(1440, 500);
        secretaire.remplir("Date de début", "07/01/2013");

        page.locator(".modal-content")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lancer"))
                .click();

        Locator manque = page.locator(".modal-content .fjs-has-errors").first();
        assertThat(manque).containsText("Ce champ est obligatoire");
        assertThat(manque.locator("input").first()).isFocused();
        assertThat(manque).isInViewport();
    }

    @Test
    void echap_ferme_d_abord_ce_qui_est_ouvert_dans_la_fenetre_et_demande_avant_de_perdre_la_saisie() {
        demarche91();
        Tasklist secretaire = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        Page page = secretaire.page();
        secretaire.aLancer();
        Locator fenetre = page.locator(".modal-content");
        fenetre.getByText("Labellisation d’une préfecture").click();
        List<String> questions = new ArrayList<>();
        page.onDialog(question -> {
            questions.add(question.message());
            if (questions.size() == 1) {
                question.dismiss();
            } else {
                question.accept();
            }
        });
        // What is kept may be left without a word.
        secretaire.refuserLesBrouillons();
        secretaire.remplir("Date de début", "07/01/2013");
        Locator choix = page.locator(".fjs-form-field-select").first();
        choix.locator(".fjs-input-group").click();
        assertThat(page.locator(".fjs-dropdownlist")).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.locator(".fjs-dropdownlist")).hasCount(0);
        assertThat(fenetre).isVisible();
        assertThat(questions).isEmpty();
        page.keyboard().press("Escape");
        assertThat(questions).hasSize(1);
        assertThat(fenetre).isVisible();
        assertThat(page.getByLabel("Date de début").first()).hasValue("07/01/2013");
        page.keyboard().press("Escape");
        assertThat(fenetre).hasCount(0);
        assertThat(questions).hasSize(2);
    }

    @Test
    void une_date_tapee_avant_que_son_calendrier_soit_la_reste_et_part_avec_le_formulaire() {
        Tasklist secretaire = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        Page page = secretaire.page();
        page.evaluate(TAPER_AUSSITOT, "07/01/2013");
        secretaire.commencer("Labellisation d’une préfecture");
        Locator debut = page.getByLabel("Date de début").first();
        secretaire
                .choisir("Département", "91 – Essonne")
                .choisir("Référentiel", "Qualipref 2 (2012)")
                .cocher("Un comité commun");

        assertThat(debut).hasValue("07/01/2013");
        page.locator(".modal-content")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lancer"))
                .click();
        assertThat(page.locator(".modal-content")).hasCount(0);
    }
}
