package fr.labellisation.annonces.courriel.envoi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;

/**
 * How long a whole exchange with the mail server may last, and how much the server may say in it. The wait for each answer
 * has a limit of its own, which a server that sends a byte in time, again and again, never meets. An exchange is what one
 * thread does between two calls of {@link #commencer}.
 */
final class Patience {
    /** Far more than all answers of an exchange together. */
    private static final int OCTETS_AU_PLUS = 1_000_000;

    private static final ThreadLocal<Patience> EN_COURS = new ThreadLocal<>();

    private final Duration terme;
    private final long debut = System.nanoTime();
    private int octets;

    private Patience(Duration terme) {
        this.terme = terme;
    }

    /** An exchange of this thread begins. */
    static void commencer(Duration terme) {
        EN_COURS.set(new Patience(terme));
    }

    /** What the server says, as long as there is patience; afterwards an {@link IOException} whose message is in French. */
    static InputStream ecouter(InputStream serveur) {
        return new FilterInputStream(serveur) {
            @Override
            public int read() throws IOException {
                byte[] un = new byte[1];
                return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
            }

            @Override
            public int read(byte[] place, int debut, int longueur) throws IOException {
                int lus = super.read(place, debut, longueur);
                Patience patience = EN_COURS.get();
                if (patience != null) {
                    patience.entendre(lus);
                }
                return lus;
            }
        };
    }

    private void entendre(int lus) throws IOException {
        octets += Math.max(0, lus);
        if (octets > OCTETS_AU_PLUS) {
            throw new IOException("Le serveur de courriel répond sans fin.");
        }
        if (System.nanoTime() - debut > terme.toNanos()) {
            throw new InterruptedIOException(
                    "Le serveur de courriel n’a pas fini de répondre en %d\u00a0s.".formatted(terme.toSeconds()));
        }
    }
}
