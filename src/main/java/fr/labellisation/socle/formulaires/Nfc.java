package fr.labellisation.socle.formulaires;

import java.text.Normalizer;

/**
 * The one spelling in which a text that somebody typed or handed in is kept: two that read the same are the same. An é that a
 * file spells as e and an accent would otherwise be found by nobody who types it.
 */
public final class Nfc {

    private Nfc() {}

    public static String de(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFC);
    }
}
