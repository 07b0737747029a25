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
import java.util.Date;

/** A message whose Message-ID is ours and stays: the library would draw another one at each try. */
final class MessageMime extends MimeMessage {
    private static final String UTF_8 = "UTF-8";
    private static final String PRODUIT = "labellisation";

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
        // No automatic answer is wanted (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "fr");
        setContent(CorpsMime.de(courriel));
        saveChanges();
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
