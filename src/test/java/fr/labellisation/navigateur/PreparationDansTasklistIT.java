package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Who declares a site ready sees what will be missing, and where it is mended. */
@Tag("base-indifferente")
class PreparationDansTasklistIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Autowired
    private CheminDuSite chemin;

    @Test
    void la_tache_dit_ce_qui_manquera_le_jour_de_l_audit_et_le_garde_avec_la_decision() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        chemin.diagnostiquer();
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-11");
        Tasklist secretaire = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre("Valider la préparation");
        Page page = secretaire.page();

        assertThat(page.getByText("La préparation est complète.")).isVisible();
        assertThat(page.getByText("Pour l’audit du 11 juin 2013")).isVisible();
        assertThat(page.getByText("Engagements sans preuve")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "preparation", "tache.png")));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir chaque manque"))
                .click();
        assertThat(page.getByText("Audit externe le 11 juin 2013 (jour fixé).")).isVisible();
        page.locator("summary", new Page.LocatorOptions().setHasText("Engagements sans preuve"))
                .click();
        assertThat(page.getByText("E1 – Informer des conditions d’accès et d’accueil"))
                .isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "preparation", "site.png")));

        chemin.validerLaPreparation();
        assertThat(textes(
                        "select texte from document where titre = 'Ce qui manquait à la validation de la préparation'"))
                .singleElement()
                .asString()
                .startsWith("Pour l’audit du 11 juin 2013");
    }
}
