package fr.labellisation.parcours.preuves.fichiers;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A ClamAV that looks at each file, where the installation has one: its {@code INSTREAM} over TCP. */
@Component
public class Antivirus {
    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);
    private static final byte[] COMMANDE = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MORCEAU = 64 * 1024;
    private static final int REPONSE_AU_PLUS = 4_096;

    private final Optional<InetSocketAddress> serveur;
    private final int patience;

    @Autowired
    Antivirus(ReglagesDesPreuves reglages) {
        this(reglages.antivirus(), Duration.ofSeconds(30));
    }

    /** @param patience longest wait, to connect and for the answer */
    Antivirus(Optional<InetSocketAddress> serveur, Duration patience) {
        this.serveur = serveur;
        this.patience = Math.toIntExact(patience.toMillis());
    }

    /** Whether there is one. */
    public boolean present() {
        return serveur.isPresent();
    }

    /**
     * Without one nothing is looked at.
     *
     * @param nom how a person calls the file
     * @throws FichierRefuse if it is infected, and if nobody can tell: what was not looked at is not kept
     */
    void verifier(String nom, Path fichier) throws FichierRefuse {
        if (serveur.isEmpty()) {
            return;
        }
        String reponse;
        try {
            reponse = demander(serveur.get(), fichier);
        } catch (IOException e) {
            LOG.error("ClamAV does not answer at {}", serveur.get(), e);
            throw injoignable(nom);
        }
        if (reponse.endsWith(" FOUND")) {
            LOG.warn("ClamAV refuses a file given as evidence: {}", reponse);
            throw new FichierRefuse(
                    "«\u00a0%s\u00a0» est refusé par l’antivirus\u00a0: il contient un programme malveillant. Prévenez votre"
                            + " service informatique.",
                    nom);
        }
        if (!reponse.endsWith(" OK")) {
            LOG.error("ClamAV answers at {}: {}", serveur.get(), reponse);
            throw injoignable(nom);
        }
    }

    private String demander(InetSocketAddress ou, Path fichier) throws IOException {
        try (Socket prise = new Socket()) {
            prise.connect(new InetSocketAddress(ou.getHostString(), ou.getPort()), patience);
            prise.setSoTimeout(patience);
            DataOutputStream envoi = new DataOutputStream(prise.getOutputStream());
            envoi.write(COMMANDE);
            try (InputStream octets = Files.newInputStream(fichier)) {
                byte[] morceau = new byte[MORCEAU];
                for (int lus = octets.read(morceau); lus > 0; lus = octets.read(morceau)) {
                    envoi.writeInt(lus);
                    envoi.write(morceau, 0, lus);
                }
            }
            envoi.writeInt(0);
            envoi.flush();
            return new String(prise.getInputStream().readNBytes(REPONSE_AU_PLUS), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static FichierRefuse injoignable(String nom) {
        return new FichierRefuse(
                "«\u00a0%s\u00a0» n’a pas été gardé\u00a0: l’antivirus ne répond pas. Recommencez dans quelques minutes.",
                nom);
    }
}
