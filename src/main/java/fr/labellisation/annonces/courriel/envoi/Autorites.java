package fr.labellisation.annonces.courriel.envoi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Who may vouch for the certificate of the mail server: an administration often has an authority of its own. */
final class Autorites {
    private final SSLSocketFactory connexions;

    private Autorites(SSLSocketFactory connexions) {
        this.connexions = connexions;
    }

    /**
     * @param pem one or more certificates
     * @throws GeneralSecurityException if there is no certificate in it
     */
    static Autorites lire(Path pem) throws IOException, GeneralSecurityException {
        try (InputStream flux = Files.newInputStream(pem)) {
            return new Autorites(
                    confianceEn(CertificateFactory.getInstance("X.509").generateCertificates(flux)));
        }
    }

    private static SSLSocketFactory confianceEn(Collection<? extends Certificate> certificats)
            throws IOException, GeneralSecurityException {
        if (certificats.isEmpty()) {
            throw new CertificateException("No certificate");
        }
        KeyStore connus = KeyStore.getInstance("PKCS12");
        connus.load(null, null);
        for (Certificate certificat : certificats) {
            connus.setCertificateEntry("autorite-" + connus.size(), certificat);
        }
        TrustManagerFactory confiance = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        confiance.init(connus);
        SSLContext contexte = SSLContext.getInstance("TLS");
        contexte.init(null, confiance.getTrustManagers(), null);
        return contexte.getSocketFactory();
    }

    /** Makes the encrypted connections. */
    SSLSocketFactory connexions() {
        return connexions;
    }
}
