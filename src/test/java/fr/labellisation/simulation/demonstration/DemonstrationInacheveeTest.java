package fr.labellisation.simulation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.socle.installation.Lancement;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service is killed while it makes its demonstration: half a département would wait for people whom nobody can be. */
class DemonstrationInacheveeTest {
    private static final Pattern PROGRES = Pattern.compile("<progress value=\"(\\d+)\"");

    @TempDir
    private Path dossier;

    @Test
    @Timeout(300)
    void un_service_tue_pendant_sa_demonstration_le_dit_au_demarrage_suivant_et_nomme_le_fichier_a_supprimer()
            throws IOException, InterruptedException {
        int port = Lancement.portLibre();
        Process premier = Lancement.livree(dossier, port).start();
        try (BufferedReader sortie = premier.inputReader()) {
            String ligne = sortie.readLine();
            while (ligne != null && !ligne.startsWith("Première mise en route")) {
                ligne = sortie.readLine();
            }
            // The embedded database writes half a second late what it has been given.
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> pourCent(port) >= 5);
        } finally {
            premier.destroyForcibly().waitFor();
        }

        Lancement.Fin suite = Lancement.jusquAuBout(Lancement.livree(dossier, port));

        assertThat(suite.code()).isOne();
        assertThat(suite.sortie())
                .contains("labellisation ne démarre pas. Le service a été arrêté pendant qu’il préparait")
                .endsWith("supprimez " + dossier.resolve("data/labellisation.mv.db") + ", puis recommencez.\n")
                .doesNotContain("\tat ", "Exception");
    }

    private static int pourCent(int port) {
        Matcher avancement =
                PROGRES.matcher(new Navigateur(port).page("/connexion").body());
        return avancement.find() ? Integer.parseInt(avancement.group(1)) : 0;
    }
}
