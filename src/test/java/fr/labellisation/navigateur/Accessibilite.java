package fr.labellisation.navigateur;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What keeps somebody out of a page, and what the browser complains of while it shows the page. */
final class Accessibilite {
    private static final int[] LARGEURS = {1440, 390};
    private static final List<String> GRAVES = List.of("serious", "critical");

    /** The page keeps it: a page is looked at more than once. */
    private static final String AXE = lire("/axe.min.js");

    /** Of what is well, the number; of what is not, the element and what to do. */
    private static final String CONTROLER = """
            async ([partie, graves]) => {
              const resultats = await axe.run(partie ?? document, {resultTypes: ['violations']});
              return {
                tenues: resultats.passes.length,
                fautes: resultats.violations.filter(regle => graves.includes(regle.impact))
                    .flatMap(regle => regle.nodes.map(e => `${regle.id}, ${e.target}: ${e.failureSummary}`)),
              };
            }
            """;

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
                fautes.add("%s: console: %s, %s".formatted(page.url(), message.text(), message.location()));
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
            passer(null, "%s, %d wide".formatted(page.url(), largeur));
            int deborde = (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
            if (deborde > 0) {
                fautes.add("%s, %d wide: %d pixels too wide".formatted(page.url(), largeur, deborde));
            }
        }
    }

    /** Looks at a part of the page only. */
    void controler(String partie, String nom) {
        page.locator(partie).first().waitFor();
        passer(partie, nom);
    }

    private void passer(String partie, String nom) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        Map<?, ?> resultats = (Map<?, ?>) page.evaluate(CONTROLER, Arrays.asList(partie, GRAVES));
        controles += (int) resultats.get("tenues");
        for (Object faute : (List<?>) resultats.get("fautes")) {
            fautes.add(nom + ": " + faute);
        }
    }

    private static String lire(String ressource) {
        try (InputStream flux = Accessibilite.class.getResourceAsStream(ressource)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
