package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.envoi.Acheminement.AcheminementImpossible;
import fr.labellisation.annonces.courriel.envoi.Acheminement.Liaison;
import fr.labellisation.essais.BureauDEssai;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real mail server with TLS and a login. Its certificate is signed by nobody. */
class ServeurChiffreTest {
    private GreenMail greenMail;

    @BeforeEach
    void ouvrir() {
        greenMail = BureauDEssai.ouvrir(ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_SMTPS);
        greenMail.setUser("label@example.org", "label", "secret");
    }

    @AfterEach
    void fermer() {
        greenMail.stop();
    }

    @Test
    void le_bon_mot_de_passe_ouvre_et_le_message_arrive_par_tls() throws Exception {
        try (Liaison liaison = connaissantLeCertificat("secret").ouvrir()) {
            assertThat(liaison.remettre(courriel())).isEqualTo(Issue.remis());
        }
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(greenMail.getReceivedMessages()[0].getMessageID()).isEqualTo("<chiffre@example.org>");
    }

    @Test
    void un_mauvais_mot_de_passe_arrete_tout_sans_etre_imprime() {
        assertThatThrownBy(() -> connaissantLeCertificat("faux-secret").ouvrir())
                .isInstanceOf(AcheminementImpossible.class)
                .hasMessageContaining("n’a pas pu être joint")
                .hasMessageNotContaining("faux-secret");
    }

    @Test
    void un_certificat_inconnu_n_obtient_ni_mot_de_passe_ni_message() {
        ServeurSmtp serveur = serveur("secret");
        assertThatThrownBy(() -> new AcheminementSmtp(serveur, BoiteDEssai.EXPEDITEUR, Clock.systemUTC()).ouvrir())
                .isInstanceOf(AcheminementImpossible.class);
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    private Acheminement connaissantLeCertificat(String motDePasse) {
        ServeurSmtp serveur = serveur(motDePasse);
        var session = serveur.session();
        session.getProperties().put("mail.smtp.ssl.trust", "127.0.0.1");
        session.getProperties().put("mail.smtp.ssl.checkserveridentity", "false");
        return new AcheminementSmtp(serveur, session, BoiteDEssai.EXPEDITEUR, Clock.systemUTC());
    }

    private ServeurSmtp serveur(String motDePasse) {
        return new ServeurSmtp(
                "127.0.0.1",
                greenMail.getSmtps().getPort(),
                Chiffrement.TLS,
                "label",
                motDePasse,
                Duration.ofMinutes(2),
                1);
    }

    private static CourrielAEnvoyer courriel() {
        return new CourrielAEnvoyer(
                1, true, "chiffre", "Odile", "odile@example.org", "Audit", "texte", "<p>texte</p>", null, null, 0);
    }
}
