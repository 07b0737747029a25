package fr.labellisation.navigateur;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The keyboard alone. It sees where the focus is, as a person does, and follows it in the order of reading. */
final class Clavier {
    private static final int ARRETS_AU_PLUS = 300;

    /**
     * The name of what has the focus, how it shows, and whether it comes after what had it before. A shape of a map shows it
     * by its own colour: a rectangle around a département would hide its neighbours.
     */
    private static final String ARRET = """
            () => {
              const element = document.activeElement;
              const avant = window.arretPrecedent;
              window.arretPrecedent = element;
              const trace = element.closest('svg a')?.querySelector('path');
              const style = getComputedStyle(element);
              const visible = trace
                  ? !getComputedStyle(trace).fill.includes('url(')
                  : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && element.checkVisibility();
              const nom = element.getAttribute('aria-label')
                  ?? element.labels?.[0]?.textContent ?? element.querySelector('title')?.textContent ?? element.textContent;
              return {
                nom: nom.replace(/[\\t\\n ]+/g, ' ').trim(),
                page: element === document.body,
                memeArret: element === avant,
                visible,
                apres: !avant?.isConnected
                  || !!(avant.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
              };
            }
            """;

    private final Page page;

    Clavier(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void taper(String texte) {
        page.keyboard().type(texte);
    }

    void entrer() {
        page.keyboard().press("Enter");
    }

    /** Tab by Tab to what is named so. */
    void avancerJusqua(String nom) {
        List<String> passes = new ArrayList<>();
        while (passes.size() < ARRETS_AU_PLUS) {
            String arret = avancer();
            if (arret == null) {
                break;
            }
            if (arret.equals(nom)) {
                return;
            }
            passes.add(arret);
        }
        throw new AssertionError("%s is not reached; passed %s".formatted(nom, passes));
    }

    /** Every stop of a page from its top, until the focus leaves it. */
    List<String> parcourir() {
        page.evaluate("() => { document.activeElement.blur(); getSelection().collapse(document.body, 0); }");
        List<String> arrets = new ArrayList<>();
        for (String arret = avancer(); arret != null; arret = avancer()) {
            arrets.add(arret);
            if (arrets.size() > ARRETS_AU_PLUS) {
                throw new AssertionError("the focus never leaves the page: " + arrets);
            }
        }
        return arrets;
    }

    /** @return null when the focus has left the page */
    private String avancer() {
        // Before its style sheets have come nobody sees a page.
        page.waitForLoadState();
        page.keyboard().press("Tab");
        Map<?, ?> arret = (Map<?, ?>) page.evaluate(ARRET);
        String nom = (String) arret.get("nom");
        if ((boolean) arret.get("page")) {
            return null;
        }
        if (!(boolean) arret.get("visible")) {
            throw new AssertionError("nothing shows that the focus is on " + nom);
        }
        if (!(boolean) arret.get("apres") && !(boolean) arret.get("memeArret")) {
            throw new AssertionError("the focus goes back to " + nom);
        }
        return nom;
    }
}
