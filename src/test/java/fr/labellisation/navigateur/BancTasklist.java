package fr.labellisation.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesDuServeur;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What Tasklist asks of the service, and the service of the database, when a person reads his list and when he opens a task: {@code -Pbanc}. Told
 * in src/docs/performance.md.
 */
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "PostgreSQL counts")
class BancTasklist extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    /** What both take today; most of it is asked anew with each request: who it is, and what he may. */
    private static final int AU_PLUS = 190;

    private final List<String> demandes = new CopyOnWriteArrayList<>();

    @Autowired
    private DemarcheEngagee engagee;

    @Test
    void la_liste_et_l_ouverture_d_une_tache() {
        engagee.engager("commun", SITE, ETAMPES, PALAISEAU);
        Tasklist tasklist = navigateur.tasklistDe(Role.REFERENT_QUALITE);
        Page page = tasklist.page();
        tasklist.taches();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.onRequest(demande -> {
            if (demande.resourceType().equals("xhr") || demande.resourceType().equals("fetch")) {
                demandes.add(demande.method() + " " + demande.url().replaceFirst("^https?://[^/]+", ""));
            }
        });
        RequetesDuServeur serveur = new RequetesDuServeur(base, "postgres");

        int liste = compter(
                serveur,
                "the list",
                page,
                () -> page.locator(".task-filter.active")
                        .getByText("Mon groupe")
                        .click());
        int tache = compter(
                serveur, "a task", page, () -> tasklist.ouvrir(tasklist.taches().get(0)));

        assertThat(liste + tache).isBetween(1, AU_PLUS);
    }

    private int compter(RequetesDuServeur serveur, String quoi, Page page, Runnable geste) {
        demandes.clear();
        serveur.recommencer();
        geste.run();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(1500);
        Map<String, Integer> parTable = serveur.parTable();
        int nombre = parTable.values().stream().mapToInt(n -> n).sum();
        System.out.printf("banc: %s: %d requests, %d statements%n", quoi, demandes.size(), nombre);
        demandes.forEach(demande -> System.out.println("banc:   " + demande));
        parTable.forEach((ordre, fois) -> System.out.printf("banc:   %3d %s%n", fois, ordre));
        return nombre;
    }
}
