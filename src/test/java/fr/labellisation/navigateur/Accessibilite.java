package fr.labellisation.navigateur;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What keeps somebody out of a page, and what the browser complains of while it shows the page. */
final class Accessibilite {
    private static final int[] LARGEURS = {1440, 390};
    private static final Set<String> GRAVES = Set.of("serious", "critical");

    private static final AxeRunOptions OPTIONS = new AxeRunOptions();

    static {
        // Of what is well, no detail.
        OPTIONS.setResultTypes(List.of("violations"));
    }

    private final Page page;
    private final List<String> fautes = new ArrayList<>();
    private int controles;

    Accessibilite(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            // A page that is itself the answer to a refused request is no fault.
            boolean refus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (!refus && "error".equals(message.type())) {
                fautes.add("%s: console: %s".formatted(page.url(), message.text()));
            }
        });
        page.onPageError(erreur -> fautes.add("%s: script: %s".formatted(page.url(), erreur)));
    }

    /** Opens the page and looks at it. */
    Response ouvrir(String adresse) {
        Response reponse = page.navigate(adresse);
        controler();
        return reponse;
    }

    /** Looks at the whole page, as wide as a screen and as narrow as a telephone. */
    void controler() {
        for (int largeur : LARGEURS) {
            page.setViewportSize(largeur, 900);
            controler(new AxeBuilder(page), page.url());
            int deborde = (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
            if (deborde > 0) {
                fautes.add("%s, %d wide: %d pixels too wide".formatted(page.url(), largeur, deborde));
            }
        }
    }

    /** Looks at a part of the page only. */
    void controler(String partie, String nom) {
        page.locator(partie).first().waitFor();
        controler(new AxeBuilder(page).include(partie), nom);
    }

    private void controler(AxeBuilder axe, String nom) {
        // Without its blank page: it has no frame of ours to join the results of.
        AxeResults resultats = axe.options(OPTIONS).setLegacyMode(true).analyze();
        controles += resultats.getPasses().size();
        for (Rule regle : resultats.getViolations()) {
            if (GRAVES.contains(regle.getImpact())) {
                for (CheckedNode noeud : regle.getNodes()) {
                    fautes.add("%s, %d wide: %s, %s: %s"
                            .formatted(
                                    nom,
                                    page.viewportSize().width,
                                    regle.getId(),
                                    noeud.getTarget(),
                                    noeud.getFailureSummary()));
                }
            }
        }
    }

    /** Rules that were found to hold, over all that was looked at. */
    int controles() {
        return controles;
    }

    List<String> fautes() {
        return fautes;
    }
}
