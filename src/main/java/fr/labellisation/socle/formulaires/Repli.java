package fr.labellisation.socle.formulaires;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a text is looked for: without accents, capitals, and whatever the kind of its spaces, hyphens and apostrophes. The same in
 * Java and in a query, on any database.
 */
public final class Repli {
    private static final Map<String, String> LIGATURES =
            Map.of("œ", "oe", "Œ", "oe", "æ", "ae", "Æ", "ae", "ß", "ss", "ﬁ", "fi", "ﬂ", "fl");
    /** Letters that no accent makes. */
    private static final String BARREES = "łŁđĐøØħĦıİŧŦ";

    private static final String NUES = "llddoohhiitt";
    private static final String SEPARATEURS = "\t\n\r-'’‘ʼʹ′´`‛＇‐‑‒–—―−⁃﹘﹣－\u00a0\u1680\u2000\u2001\u2002\u2003\u2004"
            + "\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
    private static final Pattern BLANCS = Pattern.compile(" +");
    private static final Map<Character, Character> LETTRES = lettres();

    private Repli() {}

    /** Each letter of the Latin alphabets of Europe and overseas with the one it is looked for by. */
    private static Map<Character, Character> lettres() {
        Map<Character, Character> lettres = new LinkedHashMap<>();
        for (char signe = '\u00c0'; signe <= '\u024f'; signe++) {
            accentuee(signe, lettres);
        }
        for (char signe = '\u1e00'; signe <= '\u1eff'; signe++) {
            accentuee(signe, lettres);
        }
        for (int i = 0; i < BARREES.length(); i++) {
            lettres.put(BARREES.charAt(i), NUES.charAt(i));
        }
        for (char signe : SEPARATEURS.toCharArray()) {
            lettres.put(signe, ' ');
        }
        return lettres;
    }

    private static void accentuee(char signe, Map<Character, Character> lettres) {
        char nue =
                Normalizer.normalize(String.valueOf(signe), Normalizer.Form.NFD).charAt(0);
        if (nue != signe && nue < '\u0080') {
            lettres.put(signe, Character.toLowerCase(nue));
        }
    }

    /** The text as it is looked for; empty if it holds but spaces, hyphens and apostrophes. */
    public static String de(String texte) {
        String nu = Texte.net(texte);
        for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
            nu = nu.replace(ligature.getKey(), ligature.getValue());
        }
        StringBuilder replie = new StringBuilder(nu.length());
        for (char signe : nu.toCharArray()) {
            replie.append((char) LETTRES.getOrDefault(signe, signe));
        }
        return BLANCS.matcher(replie).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The expression that folds a column as {@link #de} folds a text; the column holds what has passed {@link Texte}. */
    public static String sql(String colonne) {
        StringBuilder de = new StringBuilder();
        StringBuilder vers = new StringBuilder();
        LETTRES.forEach((signe, nue) -> {
            de.append(signe == '\'' ? "''" : signe.toString());
            vers.append(nue);
        });
        String expression = colonne;
        for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
            expression = "replace(%s, '%s', '%s')".formatted(expression, ligature.getKey(), ligature.getValue());
        }
        return "lower(replace(replace(translate(%s, '%s', '%s'), '   ', ' '), '  ', ' '))"
                .formatted(expression, de, vers);
    }
}
