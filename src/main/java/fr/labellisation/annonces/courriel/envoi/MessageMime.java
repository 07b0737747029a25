package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.UneLigne;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.web.util.UriUtils;

/** A message whose Message-ID is ours and stays: the library would draw another one at each try. */
final class MessageMime extends MimeMessage {
    private static final String UTF_8 = "UTF-8";
    private static final String PRODUIT = "labellisation";
    /** « Ne plus recevoir ces messages », as a link writes it. */
    private static final String DESINSCRIPTION = "Ne%20plus%20recevoir%20ces%20messages";

    private final String identifiant;

    /** @throws IllegalArgumentException if something in it would break out of its header */
    MessageMime(Session session, AdresseCourriel expediteur, CourrielAEnvoyer courriel, Date date)
            throws MessagingException {
        super(session);
        this.identifiant = "<%s@%s>".formatted(courriel.messageId(), expediteur.domaine());
        if (!UneLigne.est(courriel.sujet()) || !UneLigne.est(courriel.nom())) {
            throw new IllegalArgumentException("Line break in a header");
        }
        setFrom(adresse(expediteur, PRODUIT));
        setRecipient(Message.RecipientType.TO, adresse(new AdresseCourriel(courriel.adresse()), courriel.nom()));
        setSubject(courriel.sujet(), UTF_8);
        setSentDate(date);
        // No automatic answer is wanted (RFC 3834; the second for Exchange, which does not know the first).
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        repondreA(courriel);
        setHeader("Content-Language", "fr");
        setContent(CorpsMime.de(courriel));
        saveChanges();
    }

    /** Who has no account here is on a list that a person keeps: he leaves it by writing to that person (RFC 2369). */
    private void repondreA(CourrielAEnvoyer courriel) throws MessagingException {
        if (courriel.repondreA() == null) {
            return;
        }
        String adresse = new AdresseCourriel(courriel.repondreA()).valeur();
        setReplyTo(new InternetAddress[] {new InternetAddress(adresse, true)});
        if (!courriel.aUnCompte()) {
            setHeader("List-Unsubscribe", "<mailto:%s?subject=%s>".formatted(encodee(adresse), DESINSCRIPTION));
        }
    }

    /** Some letters of an address mean something else in a link. */
    private static String encodee(String adresse) {
        return UriUtils.encode(adresse, StandardCharsets.US_ASCII).replace("%40", "@");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identifiant);
    }

    private static InternetAddress adresse(AdresseCourriel adresse, String nom) throws MessagingException {
        try {
            InternetAddress ecrite = new InternetAddress(adresse.valeur(), true);
            ecrite.setPersonal(nom, UTF_8);
            return ecrite;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every virtual machine knows UTF-8", e);
        }
    }
}
