package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.envoi.Acheminement.AcheminementImpossible;
import fr.labellisation.annonces.courriel.envoi.Acheminement.Liaison;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that speaks only after STARTTLS, with a certificate of the authority of the préfecture. */
class StarttlsTest {
    @TempDir
    private static Path dossier;

    private static ServeurSmtpDEssai serveur;
    private static String certificat;

    @BeforeAll
    static void ouvrir() throws Exception {
        AutoriteDEssai autorite = new AutoriteDEssai(dossier, "localhost");
        certificat = autorite.certificat().toString();
        serveur = new ServeurSmtpDEssai(autorite.duServeur());
    }

    @AfterAll
    static void fermer() {
        serveur.close();
    }

    @Test
    void le_message_part_chiffre_quand_l_autorite_du_serveur_est_celle_du_reglage() throws Exception {
        int avant = serveur.chiffrees();
        try (Liaison liaison = acheminement("localhost", certificat).ouvrir()) {
            assertThat(liaison.remettre(courriel())).isEqualTo(Issue.remis());
        }
        assertThat(serveur.identifiants()).containsExactly("chiffre");
        assertThat(serveur.chiffrees()).isEqualTo(avant + 1);
    }

    @Test
    void une_autorite_inconnue_n_obtient_rien() {
        int avant = serveur.recus().size();
        assertThatThrownBy(() -> acheminement("localhost", "").ouvrir()).isInstanceOf(AcheminementImpossible.class);
        assertThat(serveur.recus()).hasSize(avant);
    }

    @Test
    void un_certificat_fait_pour_un_autre_nom_n_obtient_rien() {
        int avant = serveur.recus().size();
        assertThatThrownBy(() -> acheminement("127.0.0.1", certificat).ouvrir())
                .isInstanceOf(AcheminementImpossible.class);
        assertThat(serveur.recus()).hasSize(avant);
    }

    /** What an installation gets that sets these variables. */
    private static Acheminement acheminement(String hote, String autorite) {
        ReglagesCourriel reglages = new ReglagesCourriel(
                hote,
                "starttls",
                String.valueOf(serveur.port()),
                "",
                "",
                "label@example.org",
                autorite,
                dossier,
                Duration.ZERO,
                1,
                Duration.ofMinutes(2));
        return new ConfigurationCourriel().acheminement(reglages, Clock.systemUTC());
    }

    private static CourrielAEnvoyer courriel() {
        return new CourrielAEnvoyer(
                1, true, "chiffre", "Odile", "odile@example.org", "Audit", "texte", "<p>texte</p>", null, null, 0);
    }
}
