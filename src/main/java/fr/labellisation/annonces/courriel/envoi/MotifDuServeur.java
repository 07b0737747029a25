package fr.labellisation.annonces.courriel.envoi;

import jakarta.mail.MessagingException;

/** What went wrong, in the words of the server, on one line. */
final class MotifDuServeur {
    /** Longest that is kept, in characters. */
    private static final int LONGUEUR = 1000;

    private MotifDuServeur() {}

    /** The innermost message: the outer ones only repeat the class below. */
    static String de(Throwable echec) {
        Throwable dernier = echec;
        while (suivant(dernier) != null && suivant(dernier).getMessage() != null) {
            dernier = suivant(dernier);
        }
        String texte = dernier.getMessage() == null ? dernier.getClass().getSimpleName() : dernier.getMessage();
        String ligne = texte.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return ligne.length() > LONGUEUR ? ligne.substring(0, LONGUEUR) : ligne;
    }

    private static Throwable suivant(Throwable echec) {
        return echec instanceof MessagingException messagerie ? messagerie.getNextException() : echec.getCause();
    }
}
