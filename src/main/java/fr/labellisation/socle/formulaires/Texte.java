package fr.labellisation.socle.formulaires;

import java.text.Normalizer;

/**
 * The one gate of what somebody typed or handed in. Two texts that read the same are the same (NFC: an é that a file spells as e
 * and an accent would otherwise be found by nobody who types it), what cannot be seen is nothing, and what no database keeps is
 * refused.
 */
public final class Texte {
    /** What is said of a text that is not {@link #recevable}. */
    public static final String IRRECEVABLE = "le texte contient un caractère invisible qui n’est pas accepté.";

    /** Fillers of other scripts that show nothing, though they count as letters or signs. */
    private static final String VIDES = "\u034f\u115f\u1160\u2800\u3164\uffa0";
    /** Pasted along with a text from the web: they show nothing wherever they stand. */
    private static final String POUSSIERE = "\u00ad\u180e\u200b\u2060\ufeff";

    private static final int PREMIERE_ETIQUETTE = 0xE0020;
    private static final int DERNIERE_ETIQUETTE = 0xE007F;

    private Texte() {}

    /**
     * Whether it can be kept: no NUL, no half of a character, none of the signs that Unicode keeps out of texts, and not the one
     * that stands for a sign lost on the way.
     */
    public static boolean recevable(String texte) {
        return texte.codePoints().noneMatch(Texte::irrecevable);
    }

    private static boolean irrecevable(int signe) {
        return signe == 0
                || signe == 0xFFFD
                || (signe & 0xFFFE) == 0xFFFE
                || signe >= 0xFDD0 && signe <= 0xFDEF
                || Character.getType(signe) == Character.SURROGATE;
    }

    /** As it is kept, nothing taken away: for what is compared sign by sign, a password, a whole file. */
    public static String compose(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFC);
    }

    /** As it is kept: without what cannot be seen at its edges, whatever kind of space it is; empty if nothing can be seen. */
    public static String net(String texte) {
        int[] signes = compose(texte)
                .codePoints()
                .filter(signe -> POUSSIERE.indexOf(signe) < 0)
                .toArray();
        int debut = 0;
        int fin = signes.length;
        while (debut < fin && invisible(signes[debut])) {
            debut++;
        }
        while (fin > debut && invisible(signes[fin - 1])) {
            fin--;
        }
        boolean visible = false;
        for (int i = debut; i < fin && !visible; i++) {
            visible = !invisible(signes[i]) && !varie(signes[i]);
        }
        return visible ? new String(signes, debut, fin - debut) : "";
    }

    /** The same of what stands on one line: what ends a line is a space; empty for null. */
    public static String surUneLigne(String texte) {
        return texte == null ? "" : net(texte.replaceAll("\\p{Cntrl}", " "));
    }

    /** Whether there is nothing to be seen in it. */
    public static boolean vide(String texte) {
        return texte == null || net(texte).isEmpty();
    }

    private static boolean invisible(int signe) {
        return Character.isWhitespace(signe)
                || Character.isSpaceChar(signe)
                || Character.isISOControl(signe)
                || VIDES.indexOf(signe) >= 0
                || Character.getType(signe) == Character.FORMAT
                        && (signe < PREMIERE_ETIQUETTE || signe > DERNIERE_ETIQUETTE);
    }

    /** Whether it only says how the sign before it is drawn. */
    private static boolean varie(int signe) {
        return signe >= 0xFE00 && signe <= 0xFE0F || signe >= 0xE0100 && signe <= 0xE01EF;
    }
}
