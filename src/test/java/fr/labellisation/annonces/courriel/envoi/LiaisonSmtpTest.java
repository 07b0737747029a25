package fr.labellisation.annonces.courriel.envoi;

import static fr.labellisation.annonces.courriel.envoi.Issue.Sorte.EMPECHE;
import static fr.labellisation.annonces.courriel.envoi.Issue.Sorte.INCERTAIN;
import static fr.labellisation.annonces.courriel.envoi.Issue.Sorte.REFUSE;
import static fr.labellisation.annonces.courriel.envoi.Issue.Sorte.REMIS;
import static fr.labellisation.annonces.courriel.envoi.ServeurSmtpDEssai.COUPER;
import static fr.labellisation.annonces.courriel.envoi.ServeurSmtpDEssai.SE_TAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.envoi.Acheminement.AcheminementImpossible;
import fr.labellisation.annonces.courriel.envoi.Acheminement.Liaison;
import fr.labellisation.annonces.courriel.envoi.ServeurSmtpDEssai.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a message after each way in which a server may misbehave. */
class LiaisonSmtpTest {
    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2013-03-26T08:00:00Z"), ZoneOffset.UTC);

    private final ServeurSmtpDEssai serveur = new ServeurSmtpDEssai();

    @AfterEach
    void fermer() {
        serveur.close();
    }

    @Test
    void une_connexion_porte_plusieurs_messages() throws AcheminementImpossible {
        try (Liaison liaison = ouvrir()) {
            assertThat(liaison.remettre(courriel("a")).sorte()).isEqualTo(REMIS);
            assertThat(liaison.remettre(courriel("b")).sorte()).isEqualTo(REMIS);
        }
        assertThat(serveur.identifiants()).containsExactly("a", "b");
        assertThat(serveur.connexions()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "DESTINATAIRE, 550 inconnu, REFUSE",
        "DESTINATAIRE, 553 mal ecrit, REFUSE",
        "DESTINATAIRE, 552 boite pleine, REFUSE",
        "DESTINATAIRE, 450 occupe, DIFFERE",
        "DESTINATAIRE, 452 plein, DIFFERE",
        "DONNEES, 554 non, REFUSE",
        "DONNEES, 451 plus tard, DIFFERE",
        "AVANT_LA_REPONSE, 554 indesirable, REFUSE",
        "AVANT_LA_REPONSE, 451 plus tard, DIFFERE",
    })
    void une_reponse_du_serveur_sur_ce_message_ne_dit_rien_des_autres(
            Moment moment, String reponse, Issue.Sorte attendue) throws AcheminementImpossible {
        serveur.seConduire((m, ligne) -> m == moment ? reponse : null);
        try (Liaison liaison = ouvrir()) {
            Issue issue = liaison.remettre(courriel("a"));
            serveur.bienSeConduire();

            assertThat(issue.sorte()).isEqualTo(attendue);
            assertThat(issue.parole()).contains(reponse);
            assertThat(liaison.remettre(courriel("b")).sorte()).isEqualTo(REMIS);
        }
        assertThat(serveur.identifiants()).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPEDITEUR, 550 expediteur refuse",
        "EXPEDITEUR, 451 plus tard",
        "EXPEDITEUR, 421 je ferme",
        "DESTINATAIRE, 421 je ferme",
        "AVANT_LA_REPONSE, 421 je ferme"
    })
    void un_serveur_qui_ferme_ou_refuse_l_expediteur_n_accuse_aucun_message(Moment moment, String reponse)
            throws AcheminementImpossible {
        serveur.seConduire((m, ligne) -> m == moment ? reponse : null);
        try (Liaison liaison = ouvrir()) {
            assertThat(liaison.remettre(courriel("a")).sorte()).isEqualTo(EMPECHE);
        }
        assertThat(serveur.recus()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPEDITEUR", "DESTINATAIRE", "DONNEES"})
    void une_connexion_perdue_avant_le_texte_laisse_le_message_chez_nous(Moment moment) throws AcheminementImpossible {
        serveur.seConduire((m, ligne) -> m == moment ? COUPER : null);
        try (Liaison liaison = ouvrir()) {
            assertThat(liaison.remettre(courriel("a")).sorte()).isEqualTo(EMPECHE);
        }
    }

    @ParameterizedTest
    @CsvSource({"TEXTE, couper", "AVANT_LA_REPONSE, couper", "AVANT_LA_REPONSE, se taire"})
    void une_connexion_perdue_apres_le_texte_ne_dit_pas_si_le_serveur_l_a_pris(Moment moment, String conduite)
            throws AcheminementImpossible {
        serveur.seConduire((m, ligne) -> m == moment ? conduite : null);
        Duration delai = SE_TAIRE.equals(conduite) ? Duration.ofSeconds(5) : Duration.ofMinutes(2);
        try (Liaison liaison = ouvrir(serveur.adresse(1, delai))) {
            assertThat(liaison.remettre(courriel("a")).sorte()).isEqualTo(INCERTAIN);
        }
        assertThat(conduite).isIn(COUPER, SE_TAIRE);
    }

    @Test
    void un_serveur_absent_est_dit_avec_son_nom() {
        serveur.close();
        assertThatThrownBy(this::ouvrir)
                .isInstanceOf(AcheminementImpossible.class)
                .hasMessageContaining("127.0.0.1:" + serveur.port());
    }

    @Test
    void un_serveur_sans_starttls_n_obtient_aucun_message_quand_starttls_est_choisi() {
        ServeurSmtp exigeant =
                new ServeurSmtp("127.0.0.1", serveur.port(), Chiffrement.STARTTLS, "", "", Duration.ofMinutes(2), 1);
        assertThatThrownBy(() -> ouvrir(exigeant)).isInstanceOf(AcheminementImpossible.class);
        assertThat(serveur.recus()).isEmpty();
    }

    @Test
    void un_message_qui_ne_peut_pas_etre_compose_ne_retient_pas_les_suivants() throws AcheminementImpossible {
        CourrielAEnvoyer piege = new CourrielAEnvoyer(
                1,
                true,
                "p",
                "Odile",
                "odile@example.org",
                "Audit\r\nBcc: x@example.org",
                "texte",
                "<p>texte</p>",
                null,
                null,
                0);
        try (Liaison liaison = ouvrir()) {
            assertThat(liaison.remettre(piege).sorte()).isEqualTo(REFUSE);
            assertThat(liaison.remettre(courriel("b")).sorte()).isEqualTo(REMIS);
        }
        assertThat(serveur.identifiants()).containsExactly("b");
    }

    private Liaison ouvrir() throws AcheminementImpossible {
        return ouvrir(serveur.adresse(1));
    }

    private static Liaison ouvrir(ServeurSmtp adresse) throws AcheminementImpossible {
        return new AcheminementSmtp(adresse, new AdresseCourriel("label@example.org"), HORLOGE).ouvrir();
    }

    private static CourrielAEnvoyer courriel(String identifiant) {
        return new CourrielAEnvoyer(
                1,
                true,
                identifiant,
                "Odile Faure",
                "odile@example.org",
                "Audit externe",
                "texte",
                "<p>texte</p>",
                null,
                null,
                0);
    }
}
