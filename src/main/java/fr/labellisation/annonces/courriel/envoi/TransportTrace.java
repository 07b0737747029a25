package fr.labellisation.annonces.courriel.envoi;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Knows how far the dialogue with the server has come: the exceptions of the library do not tell a connection lost before
 * the text of the message from one lost after it.
 */
final class TransportTrace extends SMTPTransport {

    /** What was being said. */
    enum Echange {
        EXPEDITEUR,
        DESTINATAIRE,
        DONNEES,
        /** From the first byte of the text on. */
        TEXTE
    }

    private Echange etape = Echange.EXPEDITEUR;

    TransportTrace(Session session) {
        super(session, null);
    }

    Echange etape() {
        return etape;
    }

    /** The connection was already gone when the next message came; nothing of this one was said. */
    static final class ConnexionPerdue extends IllegalStateException {
        ConnexionPerdue(Throwable cause) {
            super("Not connected", cause);
        }
    }

    @Override
    protected void checkConnected() {
        try {
            super.checkConnected();
        } catch (IllegalStateException e) {
            throw new ConnexionPerdue(e);
        }
    }

    @Override
    protected void mailFrom() throws MessagingException {
        etape = Echange.EXPEDITEUR;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        etape = Echange.DESTINATAIRE;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        etape = Echange.DONNEES;
        OutputStream texte = super.data();
        etape = Echange.TEXTE;
        return texte;
    }
}
