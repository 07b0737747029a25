package fr.labellisation.navigateur;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;

/** Tasklist as a person uses it: he reads, clicks and types. */
final class Tasklist {
    private final Page page;

    Tasklist(Page page) {
        this.page = page;
        page.locator(".task-filter.active").getByText("Mon groupe").waitFor();
    }

    Page page() {
        return page;
    }

    /** Names of the tasks in the list of the groups, once it has been read. */
    List<String> taches() {
        page.locator("[cam-tasks] .loader").waitFor(cache());
        return page.locator("ol.tasks-list h4.task").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** What the window offers to start, which stays open. */
    List<String> aLancer() {
        page.getByText("Que voulez-vous faire ?").click();
        Locator processus = page.locator(".modal-content .processes a");
        processus.first().waitFor();
        return processus.allInnerTexts().stream().map(String::strip).toList();
    }

    /** Opens the window in which this process is started. */
    Tasklist commencer(String processus) {
        aLancer();
        page.locator(".modal-content").getByText(processus).click();
        page.locator(".modal-content .fjs-container input").first().waitFor();
        return this;
    }

    /** Opens the first task of this name and takes it. */
    Tasklist prendre(String nom) {
        ouvrir(nom);
        page.getByText("S’attribuer la tâche").click();
        boutonRendre().waitFor();
        return this;
    }

    Tasklist ouvrir(String nom) {
        page.locator("ol.tasks-list h4.task").getByText(nom).first().click();
        page.locator(".task-card form").first().waitFor();
        return this;
    }

    /** Gives the task back to its group. */
    void rendre() {
        boutonRendre().click();
        page.getByText("S’attribuer la tâche").waitFor();
    }

    private Locator boutonRendre() {
        return page.locator(".task-card .assignee .glyphicon-remove").first();
    }

    Tasklist remplir(String libelle, String valeur) {
        champ(libelle).fill(valeur);
        champ(libelle).press("Tab");
        return this;
    }

    /** Types into two fields at once: the form is drawn again by the second before the first has had any time. */
    void remplirEnsemble(String libelle, String valeur, String autre, String valeurDeLAutre) {
        champ(libelle)
                .evaluate(
                        """
                        (champ, {valeur, autre, valeurDeLAutre}) => {
                          for (const [ou, quoi] of [[champ, valeur], [autre, valeurDeLAutre]]) {
                            ou.value = quoi;
                            ou.dispatchEvent(new Event('input', {bubbles: true}));
                          }
                          autre.dispatchEvent(new Event('blur'));
                        }
                        """,
                        Map.of(
                                "valeur",
                                valeur,
                                "autre",
                                champ(autre).elementHandle(),
                                "valeurDeLAutre",
                                valeurDeLAutre));
    }

    Tasklist choisir(String libelle, String choix) {
        page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(libelle))
                .locator(".fjs-input-group")
                .click();
        page.locator(".fjs-dropdownlist-item").getByText(choix).click();
        return this;
    }

    Tasklist cocher(String libelle) {
        champ(libelle).check();
        return this;
    }

    private Locator champ(String libelle) {
        return page.getByLabel(libelle).first();
    }

    /** The service takes no draft until it is told to again. */
    void refuserLesBrouillons() {
        page.route("**/brouillon", demande -> {
            if ("POST".equals(demande.request().method())) {
                demande.abort();
            } else {
                demande.resume();
            }
        });
    }

    void reprendreLesBrouillons() {
        page.unroute("**/brouillon");
    }

    /** What the form says under a field. */
    Locator erreurs(String libelle) {
        return page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText(libelle))
                .locator(".fjs-form-field-error");
    }

    Locator boutonTerminer() {
        return page.locator(".task-card .form-actions")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terminer"));
    }

    /** Sends the form; the task is then done and closed. */
    void terminer() {
        boutonTerminer().click();
        Locator finie = page.getByText("Choisissez une tâche dans la liste.");
        try {
            finie.waitFor();
        } catch (TimeoutError attendue) {
            throw new AssertionError(
                    "La tâche n’est pas terminée : "
                            + page.locator(".page-notifications").innerText(),
                    attendue);
        }
    }

    /** Sends the form and returns what Tasklist answers, as it is read. */
    String refus() {
        boutonTerminer().click();
        Locator message = page.locator(".page-notifications .alert-danger [ng-transclude]")
                .last();
        message.waitFor();
        return message.innerText().replaceFirst("^\\s*×", "").strip();
    }

    private static Locator.WaitForOptions cache() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
