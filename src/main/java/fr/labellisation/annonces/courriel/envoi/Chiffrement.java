package fr.labellisation.annonces.courriel.envoi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the connection to the mail server is protected; once chosen, it is never given up for a plain one. */
enum Chiffrement {
    AUCUN(25),
    STARTTLS(587),
    TLS(465);

    private final int port;

    Chiffrement(int port) {
        this.port = port;
    }

    /** The usual TCP port. */
    int port() {
        return port;
    }

    static Optional<Chiffrement> lire(String texte) {
        return Arrays.stream(values())
                .filter(chiffrement ->
                        chiffrement.name().toLowerCase(Locale.ROOT).equals(texte))
                .findFirst();
    }
}
