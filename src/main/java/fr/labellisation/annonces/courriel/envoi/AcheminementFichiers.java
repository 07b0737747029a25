package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.socle.installation.AuProprietaire;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Properties;

/** Without a mail server each message becomes a file that any mailer opens. */
final class AcheminementFichiers implements Acheminement {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    private final Path dossier;
    private final AdresseCourriel expediteur;
    private final Clock horloge;
    private final Session session = Session.getInstance(new Properties());

    AcheminementFichiers(Path dossier, AdresseCourriel expediteur, Clock horloge) {
        this.dossier = dossier;
        this.expediteur = expediteur;
        this.horloge = horloge;
    }

    @Override
    public Liaison ouvrir() throws AcheminementImpossible {
        try {
            AuProprietaire.creer(dossier);
        } catch (IOException e) {
            throw new AcheminementImpossible("Le dossier %s ne peut pas être créé.".formatted(dossier), e);
        }
        return new Dossier();
    }

    @Override
    public int liaisons() {
        return 1;
    }

    private final class Dossier implements Liaison {

        /** A file appears whole or not at all. Its name holds nothing that a person typed. */
        @Override
        public Issue remettre(CourrielAEnvoyer courriel) {
            Instant maintenant = horloge.instant();
            String nom = "%s-%s".formatted(INSTANT.format(maintenant.atZone(horloge.getZone())), courriel.messageId());
            Path provisoire = dossier.resolve(nom + ".tmp");
            try {
                MessageMime message = new MessageMime(session, expediteur, courriel, Date.from(maintenant));
                try (OutputStream flux = AuProprietaire.ecrire(provisoire)) {
                    message.writeTo(flux);
                }
                Files.move(provisoire, dossier.resolve(nom + ".eml"), StandardCopyOption.ATOMIC_MOVE);
                return Issue.remis();
            } catch (IOException e) {
                return Issue.empeche(
                        "Le dossier %s n’a pas pu être écrit\u00a0: %s".formatted(dossier, MotifDuServeur.de(e)));
            } catch (MessagingException | IllegalArgumentException e) {
                return Issue.refuse("Ce message ne peut pas être composé\u00a0: " + MotifDuServeur.de(e));
            }
        }

        @Override
        public void close() {
            // A folder stays open by itself.
        }
    }
}
