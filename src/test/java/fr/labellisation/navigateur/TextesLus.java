package fr.labellisation.navigateur;

import com.microsoft.playwright.Page;
import fr.labellisation.langue.Lexique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that a person reads on the screens he passes, or has read to him, each text with the screen that shows it. */
final class TextesLus {
    /** Visible texts, title of the page, what attributes say of an element; not the source of a file. */
    private static final String LIRE = """
            () => {
              const lus = new Set([document.title]);
              const parcours = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
              while (parcours.nextNode()) {
                const noeud = parcours.currentNode;
                const element = noeud.nodeType === Node.TEXT_NODE ? noeud.parentElement : noeud;
                if (element.closest('script, style, pre, code') || !element.checkVisibility()) {
                  continue;
                }
                if (noeud !== element) {
                  lus.add(noeud.data);
                  continue;
                }
                for (const nom of ['title', 'placeholder', 'aria-label', 'alt', 'uib-tooltip']) {
                  lus.add(element.getAttribute(nom) ?? '');
                }
              }
              return [...lus].map(texte => texte.replace(/\\\\s+/g, ' ').trim()).filter(texte => texte !== '');
            }
            """.replace("\\\\", "\\");

    /** A label of the engine that was not found in the language. */
    private static final Pattern NOM_DE_LIBELLE = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b");

    private static final Pattern MAL_PONCTUE = Pattern.compile("\\p{L}[:;?!](?:\\s|$)");

    private final Lexique lexique;
    private final Set<String> admis;
    private final Map<String, String> lus = new LinkedHashMap<>();

    /** @param admis words that stay as they are */
    TextesLus(Lexique lexique, Set<String> admis) {
        this.lexique = lexique;
        this.admis = admis;
    }

    void lire(Page page, String ecran) {
        for (Object texte : (List<?>) page.evaluate(LIRE)) {
            lus.putIfAbsent((String) texte, ecran);
        }
    }

    int nombre() {
        return lus.size();
    }

    /** The texts at fault, each with its screen and with what is wrong in it. */
    List<String> fautes() {
        List<String> fautes = new ArrayList<>();
        lus.forEach((texte, ecran) -> {
            List<String> mots = new ArrayList<>(lexique.anglaisDans(texte));
            mots.removeAll(admis);
            if (!mots.isEmpty()) {
                fautes.add("%s: %s %s".formatted(ecran, texte, mots));
            } else if (NOM_DE_LIBELLE.matcher(texte).find()) {
                fautes.add("%s: %s has no label".formatted(ecran, texte));
            } else if (MAL_PONCTUE.matcher(texte).find()) {
                fautes.add("%s: %s has no space before its punctuation".formatted(ecran, texte));
            }
        });
        return fautes;
    }
}
