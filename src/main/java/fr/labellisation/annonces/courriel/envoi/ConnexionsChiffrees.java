package fr.labellisation.annonces.courriel.envoi;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.WriteTimeoutSocket;

/** The same for connections that are encrypted from their first byte: TLS is laid over what is listened to. */
final class ConnexionsChiffrees extends SSLSocketFactory {
    private final SSLSocketFactory tls;
    private final int ecritureAuPlus;

    /** @param ecritureAuPlus longest wait to write, in milliseconds */
    ConnexionsChiffrees(SSLSocketFactory tls, int ecritureAuPlus) {
        this.tls = tls;
        this.ecritureAuPlus = ecritureAuPlus;
    }

    @Override
    public Socket createSocket(Socket dessous, String hote, int port, boolean fermer) throws IOException {
        Socket ecoute = new WriteTimeoutSocket(dessous, ecritureAuPlus) {
            @Override
            public InputStream getInputStream() throws IOException {
                return Patience.ecouter(super.getInputStream());
            }
        };
        return tls.createSocket(ecoute, hote, port, fermer);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String hote, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String hote, int port, InetAddress ici, int portIci) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress hote, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress hote, int port, InetAddress ici, int portIci) {
        throw new UnsupportedOperationException();
    }
}
