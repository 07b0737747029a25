package fr.labellisation.annonces.courriel.redaction;

import java.util.regex.Pattern;

/** Takes out of a text what would act on the reader's screen or on the head of a message instead of being read. */
public final class Nettoyage {
    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\\r\\n?");
    /** Control characters, halves of a character, and those that reverse the reading of what follows. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    /** Begins a word that a reader of messages decodes (RFC 2047): typed by somebody, it is to be read as it is. */
    private static final String MOT_CODE = "=?";

    private static final Pattern BLANCS = Pattern.compile("[ \\n]+");

    private Nettoyage() {}

    /** The text with its lines. */
    static String lignes(String texte) {
        return INVISIBLE
                .matcher(FIN_DE_LIGNE.matcher(texte).replaceAll("\n"))
                .replaceAll(" ")
                .strip();
    }

    /** The text on one line, cut at so many characters. */
    public static String ligne(String texte, int longueur) {
        String ligne = BLANCS.matcher(lignes(texte)).replaceAll(" ").replace(MOT_CODE, "= ?");
        return ligne.length() <= longueur
                ? ligne
                : ligne.substring(0, longueur - 1).strip() + "…";
    }
}
