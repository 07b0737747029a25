package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;

/** The way out of the outbox: a mail server, or a folder. */
interface Acheminement {

    /** @throws AcheminementImpossible if no message can leave now */
    Liaison ouvrir() throws AcheminementImpossible;

    /** How many ways may be open at the same time. */
    int liaisons();

    /** One open way; used by one thread. */
    interface Liaison extends AutoCloseable {

        /** Hands the message over; every failure is an answer. */
        Issue remettre(CourrielAEnvoyer courriel);

        @Override
        void close();
    }

    /** No message can leave now; the message says why, in French or as the server said it. */
    final class AcheminementImpossible extends Exception {
        AcheminementImpossible(String phrase, Throwable cause) {
            super(phrase, cause);
        }
    }
}
