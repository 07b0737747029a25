package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.PieceCalendrier;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/** Plain text first, then HTML, then the event as calendars take it; once more as a file, for mailers that show only files. */
final class CorpsMime {
    private static final String UTF_8 = "UTF-8";

    private CorpsMime() {}

    static MimeMultipart de(CourrielAEnvoyer courriel) throws MessagingException {
        MimeMultipart versions = new MimeMultipart("alternative");
        versions.addBodyPart(texte(courriel.texte(), "plain"));
        versions.addBodyPart(texte(courriel.html(), "html"));
        PieceCalendrier calendrier = courriel.calendrier();
        if (calendrier == null) {
            return versions;
        }
        versions.addBodyPart(evenement(calendrier));
        MimeMultipart tout = new MimeMultipart("mixed");
        MimeBodyPart lisible = new MimeBodyPart();
        lisible.setContent(versions);
        tout.addBodyPart(lisible);
        MimeBodyPart fichier = evenement(calendrier);
        fichier.setFileName("invitation.ics");
        fichier.setDisposition(Part.ATTACHMENT);
        tout.addBodyPart(fichier);
        return tout;
    }

    private static MimeBodyPart texte(String texte, String sorte) throws MessagingException {
        MimeBodyPart partie = new MimeBodyPart();
        partie.setText(lignes(texte), UTF_8, sorte);
        return partie;
    }

    private static MimeBodyPart evenement(PieceCalendrier calendrier) throws MessagingException {
        MimeBodyPart partie = new MimeBodyPart();
        partie.setText(lignes(calendrier.contenu()), UTF_8, "calendar");
        partie.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=%s".formatted(calendrier.methode()));
        return partie;
    }

    /** Lines end as mail wants it, whatever encoding is chosen. */
    private static String lignes(String texte) {
        return texte.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    }
}
