package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.socle.installation.ReglageRefuse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReglagesCourrielTest {

    @Test
    void sans_serveur_les_messages_vont_dans_des_fichiers_et_rien_d_autre_n_est_demande() {
        ReglagesCourriel reglages = reglages("", "", "", "", "", "");

        assertThat(reglages.serveur()).isEmpty();
        assertThat(reglages.adresseExpediteur().domaine()).isEqualTo("labellisation.invalid");
    }

    @Test
    void le_port_suit_le_chiffrement_et_starttls_est_le_chiffrement_de_qui_n_en_choisit_pas() {
        assertThat(reglages("smtp.example.org", "", "", "", "", "l@example.org").serveur())
                .hasValueSatisfying(serveur -> {
                    assertThat(serveur.chiffrement()).isEqualTo(Chiffrement.STARTTLS);
                    assertThat(serveur.port()).isEqualTo(587);
                    assertThat(serveur.session().getProperty("mail.smtp.starttls.required"))
                            .isEqualTo("true");
                    assertThat(serveur.session().getProperty("mail.smtp.ssl.checkserveridentity"))
                            .isEqualTo("true");
                });
        assertThat(reglages("smtp.example.org", "tls", "", "u", "secret", "l@example.org")
                        .serveur())
                .hasValueSatisfying(serveur -> assertThat(serveur.port()).isEqualTo(465));
        assertThat(reglages("smtp.example.org", "aucun", "2525", "", "", "l@example.org")
                        .serveur())
                .hasValueSatisfying(serveur -> assertThat(serveur.port()).isEqualTo(2525));
    }

    @Test
    void un_mauvais_reglage_est_nomme_par_sa_variable() {
        refuse(reglages("smtp", "ssl", "", "", "", "l@example.org"), "LABELLISATION_SMTP_CHIFFREMENT");
        refuse(reglages("smtp", "", "0", "", "", "l@example.org"), "LABELLISATION_SMTP_PORT");
        refuse(reglages("smtp", "", "65536", "", "", "l@example.org"), "LABELLISATION_SMTP_PORT");
        refuse(reglages("smtp", "", "abc", "", "", "l@example.org"), "LABELLISATION_SMTP_PORT");
        refuse(reglages("smtp", "", "", "u", "", "l@example.org"), "LABELLISATION_SMTP_MOT_DE_PASSE");
        refuse(reglages("smtp", "aucun", "", "u", "secret", "l@example.org"), "ne part pas en clair");
        refuse(reglages("un serveur", "", "", "", "", "l@example.org"), "LABELLISATION_SMTP_HOTE");
    }

    @Test
    void avec_un_serveur_l_adresse_de_l_expediteur_est_attendue() {
        assertThatThrownBy(() -> reglages("smtp", "", "", "", "", "").adresseExpediteur())
                .isInstanceOf(ReglageRefuse.class)
                .hasMessageContaining("LABELLISATION_COURRIEL_EXPEDITEUR est refusé");
        assertThatThrownBy(() -> reglages("smtp", "", "", "", "", "label").adresseExpediteur())
                .hasMessageContaining("n’a pas de domaine");
    }

    @Test
    void le_mot_de_passe_ne_s_imprime_pas() {
        ReglagesCourriel reglages = reglages("smtp", "tls", "", "u", "secret", "l@example.org");

        assertThat(reglages.toString() + reglages.serveur()).doesNotContain("secret");
    }

    private static void refuse(ReglagesCourriel reglages, String phrase) {
        assertThatThrownBy(reglages::serveur).isInstanceOf(ReglageRefuse.class).hasMessageContaining(phrase);
    }

    private static ReglagesCourriel reglages(
            String hote, String chiffrement, String port, String utilisateur, String motDePasse, String expediteur) {
        return new ReglagesCourriel(
                hote,
                chiffrement,
                port,
                utilisateur,
                motDePasse,
                expediteur,
                "",
                Path.of("data/courriels"),
                Duration.ofSeconds(15),
                4,
                Duration.ofSeconds(2));
    }
}
