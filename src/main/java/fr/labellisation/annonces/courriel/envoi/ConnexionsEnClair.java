package fr.labellisation.annonces.courriel.envoi;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Connections whose other end is listened to with {@link Patience}. The library opens them all in one way. */
final class ConnexionsEnClair extends SocketFactory {

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public InputStream getInputStream() throws IOException {
                return Patience.ecouter(super.getInputStream());
            }
        };
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
