package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.PieceCalendrier;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message as it is read at the other end. */
class MessageMimeTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Date LE = Date.from(Instant.parse("2013-03-26T08:00:00Z"));

    @Test
    void les_entetes_disent_qui_a_qui_quoi_et_que_c_est_un_automate() throws Exception {
        MimeMessage lu = lire(courriel("Odile Faure-L’Hôpital", "Audit externe – Préfecture d’Évry", null));

        assertThat(lu.getMessageID()).isEqualTo("<un-identifiant@example.org>");
        assertThat(lu.getSubject()).isEqualTo("Audit externe – Préfecture d’Évry");
        assertThat(lu.getSentDate()).isEqualTo(LE);
        assertThat(((InternetAddress) lu.getFrom()[0]).getPersonal()).isEqualTo("labellisation");
        InternetAddress destinataire = (InternetAddress) lu.getAllRecipients()[0];
        assertThat(destinataire.getPersonal()).isEqualTo("Odile Faure-L’Hôpital");
        assertThat(destinataire.getAddress()).isEqualTo("odile@example.org");
        assertThat(lu.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(lu.getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
        assertThat(lu.getHeader("Content-Language")).containsExactly("fr");
    }

    @Test
    void le_texte_vient_avant_le_html_et_les_octets_sont_de_l_ascii() throws Exception {
        MimeMessage lu = lire(courriel("Odile", "Sujet", null));
        MimeMultipart versions = (MimeMultipart) lu.getContent();

        assertThat(lu.getContentType()).startsWith("multipart/alternative");
        assertThat(versions.getCount()).isEqualTo(2);
        assertThat(versions.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(versions.getBodyPart(0).getContent()).isEqualTo("Été à Évry.\r\nFin.");
        assertThat(versions.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(octets(courriel("Odile", "Évry", null))).containsPattern("^[\\x00-\\x7f]*$");
    }

    @Test
    void un_evenement_est_donne_aux_calendriers_et_en_fichier() throws Exception {
        MimeMessage lu =
                lire(courriel("Odile", "Sujet", new PieceCalendrier("CANCEL", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));
        MimeMultipart tout = (MimeMultipart) lu.getContent();
        MimeMultipart versions = (MimeMultipart) tout.getBodyPart(0).getContent();
        BodyPart evenement = versions.getBodyPart(2);

        assertThat(lu.getContentType()).startsWith("multipart/mixed");
        assertThat(evenement.getContentType()).contains("text/calendar", "method=CANCEL", "UTF-8");
        assertThat(tout.getBodyPart(1).getFileName()).isEqualTo("invitation.ics");
        assertThat(tout.getBodyPart(1).getContentType()).contains("text/calendar", "method=CANCEL");
    }

    @ParameterizedTest
    @MethodSource("fr.labellisation.annonces.courriel.NomsDifficiles#tous")
    void un_nom_arrive_entier_et_ne_touche_ni_l_adresse_ni_les_autres_entetes(String nom) throws Exception {
        MimeMessage lu = lire(courriel(nom, nom, null));

        assertThat(lu.getAllRecipients()).hasSize(1);
        InternetAddress destinataire = (InternetAddress) lu.getAllRecipients()[0];
        assertThat(destinataire.getPersonal()).isEqualTo(nom);
        assertThat(destinataire.getAddress()).isEqualTo("odile@example.org");
        assertThat(lu.getSubject()).isEqualTo(nom);
        assertThat(octets(courriel(nom, nom, null)).lines()).allMatch(ligne -> ligne.length() <= 78);
    }

    @Test
    void un_mot_code_que_quelqu_un_a_tape_se_lit_comme_il_est_tape() throws Exception {
        String nom = Destinataire.de(null, null, "=?utf-8?Q?Odile?=", "odile@example.org")
                .nom();

        assertThat(((InternetAddress) lire(courriel(nom, nom, null)).getAllRecipients()[0]).getPersonal())
                .isEqualTo("= ?utf-8?Q?Odile?=");
        assertThat(lire(courriel(nom, nom, null)).getSubject()).isEqualTo("= ?utf-8?Q?Odile?=");
    }

    @Test
    void une_reponse_arrive_au_referent_et_qui_n_a_pas_de_compte_peut_quitter_la_liste() throws Exception {
        MimeMessage membre = lire(a(false, "camille+label@example.org"));
        MimeMessage collegue = lire(a(true, "camille+label@example.org"));
        MimeMessage sansReponse = lire(a(false, null));

        assertThat(membre.getReplyTo()).containsExactly(new InternetAddress("camille+label@example.org"));
        assertThat(membre.getHeader("List-Unsubscribe"))
                .containsExactly("<mailto:camille%2Blabel@example.org?subject=Ne%20plus%20recevoir%20ces%20messages>");
        assertThat(collegue.getReplyTo()).containsExactly(new InternetAddress("camille+label@example.org"));
        assertThat(collegue.getHeader("List-Unsubscribe")).isNull();
        assertThat(sansReponse.getHeader("Reply-To")).isNull();
        assertThat(sansReponse.getHeader("List-Unsubscribe")).isNull();
    }

    private static CourrielAEnvoyer a(boolean aUnCompte, String repondreA) {
        return new CourrielAEnvoyer(
                1, aUnCompte, "un", "Odile", "odile@example.org", "Sujet", "Été", "<p>Été</p>", null, repondreA, 0);
    }

    @Test
    void rien_de_ce_qui_est_saisi_ne_devient_un_entete() {
        assertThatThrownBy(() -> octets(courriel("Odile\r\nBcc: x@example.org", "Sujet", null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> octets(courriel("Odile", "Sujet\nBcc: x@example.org", null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MimeMessage lire(CourrielAEnvoyer courriel) throws MessagingException, IOException {
        return new MimeMessage(
                SESSION, new ByteArrayInputStream(octets(courriel).getBytes(StandardCharsets.UTF_8)));
    }

    private static String octets(CourrielAEnvoyer courriel) throws MessagingException, IOException {
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        new MessageMime(SESSION, new AdresseCourriel("label@example.org"), courriel, LE).writeTo(flux);
        return flux.toString(StandardCharsets.UTF_8);
    }

    private static CourrielAEnvoyer courriel(String nom, String sujet, PieceCalendrier calendrier) {
        return new CourrielAEnvoyer(
                1,
                true,
                "un-identifiant",
                nom,
                "odile@example.org",
                sujet,
                "Été à Évry.\nFin.",
                "<p>Été</p>",
                calendrier,
                null,
                0);
    }
}
