package fr.labellisation.socle.installation.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.installation.Lancement;
import fr.labellisation.socle.installation.Lancement.Fin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops a start is said in one French line at the end of it, before a login is printed, without a trace; the code is not 0. */
class DemarrageEmpecheTest {
    @TempDir
    Path dossier;

    private void refuse(Fin fin, String... phrase) {
        assertThat(fin.code()).isOne();
        assertThat(fin.sortie())
                .doesNotContain("\tat ", "Exception", "APPLICATION FAILED", "ERROR", "WARN")
                .doesNotContain("mot de passe à usage unique");
        List<String> lignes =
                fin.sortie().lines().filter(ligne -> !ligne.isBlank()).toList();
        assertThat(lignes.get(lignes.size() - 1))
                .startsWith("labellisation ne démarre pas. ")
                .contains(phrase)
                .endsWith(".");
    }

    private Path base() throws IOException {
        return Files.createDirectories(dossier.resolve("data")).resolve("labellisation.mv.db");
    }

    @Test
    void un_port_pris_est_dit_avant_tout_identifiant() throws IOException {
        try (ServerSocket autre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(autre.getLocalPort());

            refuse(
                    Lancement.de(dossier, Map.of("LABELLISATION_PORT", port)),
                    "un autre programme écoute déjà sur le port " + port,
                    "donnez à LABELLISATION_PORT un autre port");
        }
        assertThat(Files.exists(base())).as("nothing was made").isFalse();
    }

    @Test
    void une_base_ouverte_par_un_autre_programme_est_dite() throws Exception {
        base();
        try (Connection autre = DriverManager.getConnection(
                "jdbc:h2:file:" + dossier.resolve("data/labellisation"), "labellisation", "")) {
            autre.createStatement().execute("create table essai (id int)");

            refuse(
                    Lancement.de(dossier, Map.of("LABELLISATION_PORT", "0")),
                    "déjà ouverte par un autre programme",
                    "Arrêtez l’autre labellisation");
        }
    }

    @Test
    void un_fichier_abime_est_dit_et_reste_comme_il_est() throws IOException {
        byte[] abime = new byte[40_000];
        new Random(1).nextBytes(abime);
        Files.write(base(), abime);

        refuse(
                Lancement.de(dossier, Map.of("LABELLISATION_PORT", "0")),
                "Le fichier de la base est abîmé.",
                "Remettez en place la dernière sauvegarde");
        assertThat(Files.readAllBytes(base())).isEqualTo(abime);
    }

    @Test
    void un_dossier_ou_l_on_ne_peut_pas_ecrire_est_nomme() throws IOException {
        Files.writeString(dossier.resolve("data"), "a file in its place");

        refuse(
                Lancement.de(dossier, Map.of("LABELLISATION_PORT", "0")),
                "ne peut pas écrire dans le dossier " + dossier.resolve("data"),
                "donnez-en le droit");
    }

    @Test
    void un_serveur_de_courriel_sans_expediteur_est_refuse() {
        refuse(
                Lancement.de(dossier, Map.of("LABELLISATION_SMTP_HOTE", "smtp.example.org")),
                "LABELLISATION_COURRIEL_EXPEDITEUR est demandé avec LABELLISATION_SMTP_HOTE");
    }

    @ParameterizedTest
    @CsvSource({
        "LABELLISATION_HTTPS, oui, true ou false est attendu",
        "SERVER_PORT, abc, un nombre est attendu",
        "LABELLISATION_DEMONSTRATION, oui, true ou false est attendu",
        "CAMUNDA_BPM_JOBEXECUTION_ENABLED, oui, true ou false est attendu",
    })
    void un_reglage_qui_n_est_pas_de_son_genre_est_refuse_par_son_nom(String variable, String valeur, String attendu) {
        refuse(Lancement.de(dossier, Map.of(variable, valeur)), variable + " est refusé", attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "08001, aucune base ne répond à cette adresse",
        "57P03, La base démarre ou s’arrête",
        "53300, n’accepte plus de connexion",
        "53100, Le disque de la base est plein",
        "90020, déjà ouverte par un autre programme",
        "90030, abîmé",
    })
    void chaque_panne_de_la_base_a_sa_phrase_et_ce_qu_il_faut_faire(String code, String phrase) {
        var analyse = new AnalyseBaseInjoignable().analyze(new IllegalStateException(new SQLException("x", code)));

        assertThat(analyse.getDescription()).contains(phrase);
        assertThat(analyse.getAction()).isNotBlank();
    }

    @Test
    void un_disque_plein_est_reconnu_sous_n_importe_quel_code() {
        var plein = new SQLException("General error", "HY000", new IOException("No space left on device"));

        assertThat(new AnalyseBaseInjoignable().analyze(plein).getDescription())
                .isEqualTo("Le disque de la base est plein.");
    }
}
