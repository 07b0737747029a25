package fr.labellisation.socle.installation;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of one request as it comes, bounded by its size and by the time that a thread of the server waits for it, all pauses
 * together. Every reading of the server and of the application passes here.
 */
final class CorpsAttendu implements InputBuffer {
    private final InputBuffer suite;
    private final long octets;
    private final long attente;

    private long lus;
    private long attendu;
    private boolean fini;
    private boolean rompu;

    /** @param octets the largest size */
    CorpsAttendu(InputBuffer suite, long octets, Duration attente) {
        this.suite = suite;
        this.octets = octets;
        this.attente = attente.toNanos();
    }

    @Override
    public int doRead(ApplicationBufferHandler ou) throws IOException {
        long debut = System.nanoTime();
        int recus;
        try {
            recus = suite.doRead(ou);
        } catch (IOException parti) {
            throw rompre(parti);
        } finally {
            attendu += System.nanoTime() - debut;
        }
        fini = recus < 0;
        lus += Math.max(0, recus);
        if (lus > octets) {
            throw rompre(new IOException("The body is too large"));
        }
        if (!fini && attendu > attente) {
            throw rompre(new SocketTimeoutException("The body comes too slowly"));
        }
        return recus;
    }

    private IOException rompre(IOException pourquoi) {
        rompu = true;
        return pourquoi;
    }

    @Override
    public int available() {
        return suite.available();
    }

    /** Whether it has been read to its end. */
    boolean vide() {
        return fini;
    }

    /**
     * Reads the rest, which nobody wanted, so that the connection may go on.
     *
     * @param octetsAuPlus more are not worth a connection
     * @return false if it is not at its end, or reading it was given up
     */
    boolean vider(long octetsAuPlus) {
        long jusqua = lus + octetsAuPlus;
        try {
            while (!fini && !rompu && lus <= jusqua) {
                doRead(new Oubli());
            }
        } catch (IOException rompue) {
            return false;
        }
        return fini;
    }

    /** Where the bytes go that nobody wants. */
    private static final class Oubli implements ApplicationBufferHandler {
        private ByteBuffer tampon;

        @Override
        public void setByteBuffer(ByteBuffer tampon) {
            this.tampon = tampon;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return tampon;
        }

        @Override
        public void expand(int taille) {
            // The server brings its own buffer.
        }
    }
}
