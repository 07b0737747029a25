package fr.labellisation.resilience;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.labellisation.essais.BureauDEssai;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/** A mail server that may be away for days and comes back at the same port with what it had received. */
final class BureauDePoste implements AutoCloseable {
    private final List<MimeMessage> recus = new ArrayList<>();
    private GreenMail serveur;
    private final int port;

    BureauDePoste() {
        serveur = BureauDEssai.ouvrir(ServerSetup.PROTOCOL_SMTP);
        port = serveur.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    void ouvert(boolean ouvert) {
        if (ouvert && serveur == null) {
            serveur = BureauDEssai.ouvrir(port, ServerSetup.PROTOCOL_SMTP);
        } else if (!ouvert) {
            close();
        }
    }

    /** How many were received since it is open. */
    int nombre() {
        return serveur.getReceivedMessages().length;
    }

    /** All that was ever received. */
    List<MimeMessage> recus() {
        ouvert(false);
        return List.copyOf(recus);
    }

    @Override
    public void close() {
        if (serveur != null) {
            recus.addAll(List.of(serveur.getReceivedMessages()));
            serveur.stop();
            serveur = null;
        }
    }
}
