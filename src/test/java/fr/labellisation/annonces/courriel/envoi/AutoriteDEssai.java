package fr.labellisation.annonces.courriel.envoi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority made on the spot, as a préfecture has one, and the certificate that it signs for a server. */
final class AutoriteDEssai {
    private static final String MOT_DE_PASSE = "sur-le-champ";

    private final Path dossier;
    private final Path cles;

    /** @param serveur name that the certificate is made out to */
    AutoriteDEssai(Path dossier, String serveur) throws IOException {
        this.dossier = dossier;
        this.cles = dossier.resolve("cles.p12");
        keytool("-genkeypair", "-alias", "autorite", "-keyalg", "EC", "-dname", "CN=Autorite", "-ext", "bc:c");
        keytool(
                "-genkeypair",
                "-alias",
                "serveur",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + serveur,
                "-ext",
                "san=dns:" + serveur,
                "-signer",
                "autorite");
    }

    /** The certificate of the authority, as it is given to those who have to trust it. */
    Path certificat() throws IOException {
        Path pem = dossier.resolve("autorite.pem");
        keytool("-exportcert", "-rfc", "-alias", "autorite", "-file", pem.toString());
        return pem;
    }

    SSLContext duServeur() throws IOException, GeneralSecurityException {
        KeyStore trousseau = KeyStore.getInstance("PKCS12");
        try (InputStream flux = Files.newInputStream(cles)) {
            trousseau.load(flux, MOT_DE_PASSE.toCharArray());
        }
        trousseau.deleteEntry("autorite");
        KeyManagerFactory fabrique = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        fabrique.init(trousseau, MOT_DE_PASSE.toCharArray());
        SSLContext contexte = SSLContext.getInstance("TLS");
        contexte.init(fabrique.getKeyManagers(), null, null);
        return contexte;
    }

    private void keytool(String... arguments) throws IOException {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        commande.addAll(List.of(arguments));
        commande.addAll(List.of("-keystore", cles.toString(), "-storepass", MOT_DE_PASSE));
        Process outil = new ProcessBuilder(commande).redirectErrorStream(true).start();
        String dit = new String(outil.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (outil.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(dit);
        }
    }
}
