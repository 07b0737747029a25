package fr.labellisation.annonces.courriel.envoi;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/**
 * The mail server and how it is spoken to.
 *
 * @param utilisateur empty for no login
 * @param delai longest wait to connect, to write and for each answer
 * @param connexions how many at the same time
 * @param autorites who alone may vouch for its certificate; null for those that the virtual machine knows
 */
record ServeurSmtp(
        String hote,
        int port,
        Chiffrement chiffrement,
        String utilisateur,
        String motDePasse,
        Duration delai,
        int connexions,
        Autorites autorites) {
    /** Answers that the longest exchange waits for, and some to spare. */
    private static final int ATTENTES = 10;

    /** A server whose certificate those vouch for that the virtual machine knows. */
    ServeurSmtp(
            String hote,
            int port,
            Chiffrement chiffrement,
            String utilisateur,
            String motDePasse,
            Duration delai,
            int connexions) {
        this(hote, port, chiffrement, utilisateur, motDePasse, delai, connexions, null);
    }

    /** A session of its own: the settings of the virtual machine do not count. */
    Session session() {
        Properties proprietes = new Properties();
        String attente = String.valueOf(delai.toMillis());
        proprietes.put("mail.smtp.connectiontimeout", attente);
        proprietes.put("mail.smtp.timeout", attente);
        proprietes.put("mail.smtp.writetimeout", attente);
        proprietes.put("mail.smtp.auth", String.valueOf(!utilisateur.isEmpty()));
        proprietes.put("mail.smtp.starttls.enable", String.valueOf(chiffrement == Chiffrement.STARTTLS));
        proprietes.put("mail.smtp.starttls.required", String.valueOf(chiffrement == Chiffrement.STARTTLS));
        proprietes.put("mail.smtp.ssl.enable", String.valueOf(chiffrement == Chiffrement.TLS));
        proprietes.put("mail.smtp.ssl.checkserveridentity", "true");
        proprietes.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        if (autorites != null || chiffrement == Chiffrement.TLS) {
            proprietes.put("mail.smtp.ssl.socketFactory", new ConnexionsChiffrees(reconnues(), (int) delai.toMillis()));
        }
        proprietes.put("mail.smtp.socketFactory", new ConnexionsEnClair());
        proprietes.put("mail.smtp.socketFactory.fallback", "false");
        // One recipient a message: nothing is half sent. The answer to QUIT changes nothing.
        proprietes.put("mail.smtp.sendpartial", "false");
        proprietes.put("mail.smtp.quitwait", "false");
        proprietes.put("mail.mime.allowutf8", "false");
        return Session.getInstance(proprietes);
    }

    private SSLSocketFactory reconnues() {
        return autorites == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : autorites.connexions();
    }

    /** Longest that opening a connection, or handing a message over, may last altogether. */
    Duration terme() {
        return delai.multipliedBy(ATTENTES);
    }

    /** Without the password: records are logged. */
    @Override
    public String toString() {
        return "ServeurSmtp[%s:%d, %s]".formatted(hote, port, chiffrement);
    }
}
