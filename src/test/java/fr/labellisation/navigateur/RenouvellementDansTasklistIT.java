package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CycleARenouveler;
import fr.labellisation.essais.Parcours91;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What a renewal takes over, as those see it who confirm it, keep it or give it up. */
@Tag("base-indifferente")
class RenouvellementDansTasklistIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Autowired
    private CycleARenouveler cycle;

    @Autowired
    private CheminDuSite chemin;

    private List<String> nouvelles() {
        return textes("select engagement || ' ' || resultat from evaluation where demarche <> '"
                        + cycle.ancien().demarche() + "' order by id")
                .stream()
                .map(String::toLowerCase)
                .toList();
    }

    @Test
    void la_decision_mene_a_l_avant_et_l_apres_du_site() {
        cycle.ouvrir();
        Page page = navigateur
                .tasklistDe(Role.SECRETAIRE_GENERAL)
                .prendre("Décider du renouvellement")
                .page();
        page.getByText("Renouveler le label", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Voir l’avant et l’après côte à côte, engagement par engagement")))
                .hasAttribute("href", Pattern.compile(".*/suivi/sites/91-evry/passage"));
        assertThat(page.getByText("Tout est repris")).isVisible();
    }

    @Test
    void le_chef_de_service_confirme_d_un_coup_ce_qui_avait_ete_repondu() {
        cycle.ouvrir();
        cycle.renouveler();
        Tasklist chef = navigateur
                .tasklistDe(
                        annuaire.titulaires("91-evry.chef-de-service").get(0).id())
                .prendre("Évaluer le module");
        Page page = chef.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir la page de travail"))
                .click();
        assertThat(page.getByText("selon ancienne.personne")).isVisible();
        assertThat(page.getByText("1 à compléter avant de terminer.")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirmer les réponses rappelées (1)"))
                .click();
        assertThat(page.getByText("1 réponse rappelée est confirmée.")).isVisible();
        assertThat(nouvelles()).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer la tâche"))
                .click();
        assertThat(page.getByText("C’est fait")).isVisible();

        assertThat(nouvelles()).singleElement().isIn("m1 non-conforme", "m2 conforme");
    }

    @Test
    void le_referent_garde_une_action_et_abandonne_l_autre() {
        cycle.ouvrir();
        cycle.actionOuverte("M1", "Former l’accueil");
        cycle.actionOuverte("M2", "Afficher les délais");
        cycle.renouveler();
        chemin.diagnostiquer("M1");
        Tasklist referent = navigateur.tasklistDe(Role.REFERENT_QUALITE).prendre("Rédiger le plan d’actions");
        Page page = referent.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir la page de travail"))
                .click();
        page.locator("html.avec-script").waitFor();
        assertThat(page.getByText("Former l’accueil")).isVisible();
        page.getByLabel("Oui", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        page.getByLabel("Non, elle est abandonnée").last().check();
        page.getByLabel("Motif de l’abandon").last().fill("Un écran les affiche.");
        assertThat(page.locator("#avancee")).hasText("2 lignes remplies sur 2");

        // The gap is answered by the action that is kept; it needs none of its own.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer la tâche"))
                .click();
        assertThat(page.getByText("C’est fait")).isVisible();

        assertThat(enCours()).contains(ArreterPlanActions.name());
        assertThat(textes("select a.intitule || ' ' || r.motif from action_reprise r join action a on a.id = r.action"
                        + " order by a.id"))
                .containsExactly("Former l’accueil ", "Afficher les délais Un écran les affiche.");
    }
}
