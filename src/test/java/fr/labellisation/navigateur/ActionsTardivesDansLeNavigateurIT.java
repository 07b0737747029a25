package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The référent decides an action on the page of a plan that is decided already. */
@Tag("base-indifferente")
class ActionsTardivesDansLeNavigateurIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private Evaluations evaluations;

    @Test
    void un_ecart_connu_apres_le_plan_se_lit_s_ouvre_et_recoit_son_action() {
        Parcours parcours = new Parcours(demarche("qualipref-2012", "M1", "M2"), new CodeSite(SITE));
        chemin.parcours(parcours.demarche(), "initial");
        chemin.diagnostiquer("E5");
        chemin.planifier();
        evaluations.enregistrer(
                parcours,
                List.of(new Evaluation("M1", "E3", false, "Vu depuis.")),
                false,
                new Acte(OffsetDateTime.ofInstant(horloge.instant(), PARIS), "essai", null));
        Page page = navigateur.connecter(titulaire(Role.REFERENT_QUALITE));
        Accessibilite vue = new Accessibilite(page);

        page.navigate(navigateur.adresse("/suivi/sites/" + SITE + "/plan#ecarts"));
        page.locator("summary", new Page.LocatorOptions().setHasText("Décider une action"))
                .click();
        vue.controler("main", "gap without action");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
        page.getByLabel("Action", new Page.GetByLabelOptions().setExact(true)).fill("Refaire l’affichage");
        page.getByLabel("Responsable").selectOption(new SelectOption().setValue(SITE + ".chef-de-service"));
        page.getByLabel("Échéance").fill(aujourdhui().plusDays(1).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Décider cette action"))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("L’action est décidée");
        assertThat(page.locator("main")).containsText("Refaire l’affichage");
        assertThat(page.locator("#ecarts")).hasCount(0);
        assertThat(vue.fautes()).isEmpty();
    }
}
