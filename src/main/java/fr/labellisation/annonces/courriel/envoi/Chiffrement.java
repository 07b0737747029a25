package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.socle.codes.Code;
import java.util.Optional;

/** How the connection to the mail server is protected; once chosen, it is never given up for a plain one. */
enum Chiffrement implements Code {
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
        return Code.eventuel(Chiffrement.class, texte);
    }
}
