package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
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
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The work page of a whole démarche, by who shares it with another role. */
@Tag("base-indifferente")
class PlanDeCommunicationDansLeNavigateurIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Test
    void il_dit_ce_qu_il_attend_sans_une_ligne_se_lit_sur_un_telephone_et_tasklist_nomme_les_deux_roles() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", "91-evry|M1", "91-evry|M2"));
        Task tache = tache(EtablirPlanCommunication.name());
        Page page = navigateur.connecter(titulaire(Role.COMMUNICATION));
        Accessibilite vue = new Accessibilite(page);

        page.navigate(navigateur.adresse("/travail/taches/" + tache.getId()));
        page.locator("html.avec-script").waitFor();
        assertThat(page.locator("#reste"))
                .hasText("Ajoutez une communication, ou dites ci-dessus ce qui est prévu vers les agents.");
        vue.controler("main", "no row");
        page.getByText("Ajouter une communication").first().click();
        page.locator(".ligne-de-travail").waitFor();
        assertThat(page.locator("#reste")).hasText("1 à compléter avant de terminer.");
        vue.controler("main", "a row");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);

        page.setViewportSize(1440, 900);
        page.navigate(navigateur.adresse("/camunda/app/tasklist/default/#/?task=" + tache.getId()));
        Locator groupes = page.locator(".task-card .actors .groups a").first();
        assertThat(groupes).hasText("Communication ou Référent qualité");
        assertThat(page.locator(".task-card .labellisation-lieu")).containsText("Toute la démarche");
        assertThat(page.locator(".task-card .fjs-container").first()).containsText("Ce qui manque pour terminer");
        assertThat(vue.fautes()).isEmpty();
    }
}
