package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.envoi.TransportTrace.Echange;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** One connection to the mail server, used for many messages. */
final class LiaisonSmtp implements Acheminement.Liaison {
    private final Session session;
    private final TransportTrace transport;
    private final Duration terme;
    private final AdresseCourriel expediteur;
    private final Clock horloge;

    /** @param terme longest that handing a message over may last */
    LiaisonSmtp(Session session, TransportTrace transport, Duration terme, AdresseCourriel expediteur, Clock horloge) {
        this.session = session;
        this.transport = transport;
        this.terme = terme;
        this.expediteur = expediteur;
        this.horloge = horloge;
    }

    @Override
    public Issue remettre(CourrielAEnvoyer courriel) {
        MessageMime message;
        try {
            message = new MessageMime(session, expediteur, courriel, Date.from(horloge.instant()));
        } catch (MessagingException | IllegalArgumentException | SaisieRefusee e) {
            return Issue.refuse("Ce message ne peut pas être composé\u00a0: " + MotifDuServeur.de(e));
        } catch (IllegalStateException e) {
            // The fault of the installation, as a library without its provider: it would meet every message.
            return Issue.empeche("Aucun message ne peut être composé\u00a0: " + MotifDuServeur.de(e));
        }
        try {
            Patience.commencer(terme);
            Address[] destinataires = message.getAllRecipients();
            transport.sendMessage(message, destinataires);
            return Issue.remis();
        } catch (MessagingException e) {
            return issue(e);
        } catch (TransportTrace.ConnexionPerdue e) {
            return Issue.empeche("La connexion au serveur de courriel est perdue.");
        }
    }

    private Issue issue(MessagingException echec) {
        int code = code(echec);
        String parole = MotifDuServeur.de(echec);
        if (transport.etape() == Echange.TEXTE && code < 400) {
            return Issue.incertain("Le serveur de courriel n’a pas dit s’il a pris le message\u00a0: " + parole);
        }
        // 421: the server closes. A refused sender is a fault of ours; no message may pay for it.
        if (code < 400 || code == 421 || transport.etape() == Echange.EXPEDITEUR) {
            return Issue.empeche(parole);
        }
        return code < 500 ? Issue.differe(parole) : Issue.refuse(parole);
    }

    /** Code of the answer that refused; -1 if no answer came. */
    private static int code(Exception echec) {
        for (Exception e = echec; e != null; e = suivante(e)) {
            if (e instanceof SMTPAddressFailedException adresse) {
                return adresse.getReturnCode();
            }
            if (e instanceof SMTPSendFailedException envoi && !(e.getCause() instanceof SMTPAddressFailedException)) {
                return envoi.getReturnCode();
            }
        }
        return -1;
    }

    private static Exception suivante(Exception e) {
        return e instanceof MessagingException messagerie ? messagerie.getNextException() : null;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // Everything was settled message by message: how the farewell ends changes nothing.
        }
    }
}
