package fr.labellisation.socle.installation;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection by hand, from an address of this machine that one chooses: what it sends, byte for byte, and what comes back. */
public final class ClientLent implements Closeable {
    private final Socket prise = new Socket();

    /** @param depuis as 127.0.0.2 */
    public ClientLent(String depuis, int port) throws IOException {
        prise.bind(new InetSocketAddress(depuis, 0));
        prise.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
        prise.setSoTimeout(120_000);
    }

    public ClientLent envoyer(String texte) throws IOException {
        prise.getOutputStream().write(texte.getBytes(StandardCharsets.ISO_8859_1));
        prise.getOutputStream().flush();
        return this;
    }

    /** Announces a body of this size and sends the beginning of it. */
    public ClientLent commencer(String chemin, int annonces, String debut) throws IOException {
        return envoyer("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        .formatted(chemin)
                + "Content-Length: %d\r\n\r\n%s".formatted(annonces, debut));
    }

    public ClientLent demander(String chemin) throws IOException {
        return envoyer("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(chemin));
    }

    /** Whether the server ends this connection, or has, within these milliseconds; what it said before is thrown away. */
    public boolean finitEn(int millisecondes) throws IOException {
        long fin = System.nanoTime() + millisecondes * 1_000_000L;
        while (System.nanoTime() < fin) {
            prise.setSoTimeout(Math.max(1, (int) ((fin - System.nanoTime()) / 1_000_000)));
            try {
                if (prise.getInputStream().read() < 0) {
                    return true;
                }
            } catch (SocketTimeoutException rien) {
                return false;
            } catch (IOException coupee) {
                return true;
            }
        }
        return false;
    }

    /** The status of the next answer, which is read to the end of its body. */
    public int statut() throws IOException {
        InputStream flux = prise.getInputStream();
        ByteArrayOutputStream tete = new ByteArrayOutputStream();
        while (!tete.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int octet = flux.read();
            if (octet < 0) {
                throw new IOException("Closed after: " + tete);
            }
            tete.write(octet);
        }
        String texte = tete.toString(StandardCharsets.ISO_8859_1);
        Matcher longueur = Pattern.compile("(?i)content-length: (\\d+)").matcher(texte);
        if (longueur.find()) {
            flux.readNBytes(Integer.parseInt(longueur.group(1)));
        }
        return Integer.parseInt(texte.split(" ")[1]);
    }

    /** All that comes until the server ends the connection. */
    public String tout() throws IOException {
        return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        prise.close();
    }
}
