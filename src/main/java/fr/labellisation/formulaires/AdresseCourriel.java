package fr.labellisation.formulaires;

import java.util.regex.Pattern;

/** What counts as an e-mail address: one local part, one domain with a dot, nothing else. */
public final class AdresseCourriel {
    /** Longest address, in characters (RFC 5321). */
    public static final int LONGUEUR = 254;

    private static final Pattern FORME =
            Pattern.compile("[A-Za-z0-9.!#%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private AdresseCourriel() {}

    /** @param texte may be null or empty, which is no address */
    public static boolean estValide(String texte) {
        return texte != null
                && texte.length() <= LONGUEUR
                && FORME.matcher(texte).matches();
    }
}
