package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;

/** Messages go to a mail server. */
final class AcheminementSmtp implements Acheminement {
    private final ServeurSmtp serveur;
    private final Session session;
    private final AdresseCourriel expediteur;
    private final Clock horloge;

    AcheminementSmtp(ServeurSmtp serveur, AdresseCourriel expediteur, Clock horloge) {
        this(serveur, serveur.session(), expediteur, horloge);
    }

    AcheminementSmtp(ServeurSmtp serveur, Session session, AdresseCourriel expediteur, Clock horloge) {
        this.serveur = serveur;
        this.session = session;
        this.expediteur = expediteur;
        this.horloge = horloge;
    }

    @Override
    public Liaison ouvrir() throws AcheminementImpossible {
        TransportTrace transport = new TransportTrace(session);
        Patience.commencer(serveur.terme());
        try {
            transport.connect(
                    serveur.hote(),
                    serveur.port(),
                    serveur.utilisateur().isEmpty() ? null : serveur.utilisateur(),
                    serveur.utilisateur().isEmpty() ? null : serveur.motDePasse());
            return new LiaisonSmtp(session, transport, serveur.terme(), expediteur, horloge);
        } catch (MessagingException e) {
            throw new AcheminementImpossible(
                    "Le serveur de courriel %s:%d n’a pas pu être joint\u00a0: %s"
                            .formatted(serveur.hote(), serveur.port(), MotifDuServeur.de(e)),
                    e);
        }
    }

    @Override
    public int liaisons() {
        return serveur.connexions();
    }
}
