package fr.labellisation.annonces.courriel;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar file at 75 bytes, never inside a letter (RFC 5545, 3.1). */
public final class Pliage {
    private static final int OCTETS = 75;
    private static final String SUITE = "\r\n ";

    private Pliage() {}

    /** @param texte lines that end with CR LF */
    public static String de(String texte) {
        StringBuilder plie = new StringBuilder(texte.length());
        int largeur = 0;
        for (int i = 0; i < texte.length(); ) {
            int lettre = texte.codePointAt(i);
            String ecrite = Character.toString(lettre);
            int octets = ecrite.getBytes(StandardCharsets.UTF_8).length;
            boolean finDeLigne = lettre == '\r' || lettre == '\n';
            if (!finDeLigne && largeur + octets > OCTETS) {
                plie.append(SUITE);
                largeur = 1;
            }
            plie.append(ecrite);
            largeur = finDeLigne ? 0 : largeur + octets;
            i += ecrite.length();
        }
        return plie.toString();
    }
}
