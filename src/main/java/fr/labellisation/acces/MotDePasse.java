package fr.labellisation.acces;

import java.security.SecureRandom;

/** Random passwords that nobody chose: 24 characters, at least one of each kind that the password rules ask for. */
public final class MotDePasse {
    private static final SecureRandom HASARD = new SecureRandom();
    // Without 0, O, 1, l, I: this is read on a console and typed once.
    private static final String LETTRES = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private MotDePasse() {}

    public static String auHasard() {
        StringBuilder texte = new StringBuilder();
        do {
            texte.setLength(0);
            HASARD.ints(23, 0, LETTRES.length()).forEach(i -> texte.append(LETTRES.charAt(i)));
            texte.insert(12, '-');
        } while (!texte.toString().matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).*"));
        return texte.toString();
    }
}
