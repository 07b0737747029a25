package fr.labellisation.parcours.preuves.fichiers;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A server that speaks what ClamAV speaks, on a real socket, and knows one virus. */
final class ClamAvDEssai implements AutoCloseable {
    private final ServerSocket porte = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String autreReponse;

    /** @param autreReponse what it always says; null to look at what is sent; empty to say nothing at all */
    ClamAvDEssai(String autreReponse) throws IOException {
        this.autreReponse = autreReponse;
        Thread fil = new Thread(this::servir, "clamav-essai");
        fil.setDaemon(true);
        fil.start();
    }

    Optional<InetSocketAddress> adresse() {
        return Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", porte.getLocalPort()));
    }

    private void servir() {
        while (!porte.isClosed()) {
            try {
                Socket prise = porte.accept();
                if (!"".equals(autreReponse)) {
                    try (prise) {
                        repondre(prise);
                    }
                }
            } catch (IOException parti) {
                continue;
            }
        }
    }

    private void repondre(Socket prise) throws IOException {
        DataInputStream recu = new DataInputStream(prise.getInputStream());
        String commande = new String(recu.readNBytes(10), StandardCharsets.US_ASCII);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int morceau = recu.readInt(); morceau > 0; morceau = recu.readInt()) {
            octets.writeBytes(recu.readNBytes(morceau));
        }
        boolean virus = octets.toString(StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD");
        String reponse = autreReponse != null
                ? autreReponse
                : !"zINSTREAM\0".equals(commande)
                        ? "UNKNOWN COMMAND"
                        : virus ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
        prise.getOutputStream().write((reponse + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        porte.close();
    }
}
