package fr.labellisation.socle.installation.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.socle.installation.Lancement;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README promises first: in an empty folder and with no setting the application starts, with its demonstration. Whoever calls
 * before it is there reads how far it is.
 */
class DemarrageLivreTest {
    private static final String COMMENCE = "Première mise en route\u00a0: ";
    private static final String PRETE = "labellisation est prête";
    private static final String PREPAREE = "Ready for a first visit";

    @TempDir
    private Path dossier;

    @Test
    @Timeout(300)
    void sans_aucun_reglage_l_application_demarre_avec_sa_demonstration_et_dit_son_adresse() throws IOException {
        int port = Lancement.portLibre();
        List<String> dites = new ArrayList<>();
        List<String> suites = new ArrayList<>();
        List<HttpResponse<String>> attentes = new ArrayList<>();
        Navigateur visiteur = new Navigateur(port);
        HttpResponse<String> connexion;
        Process marche = Lancement.livree(dossier, port).start();
        try (BufferedReader sortie = marche.inputReader()) {
            String ligne = sortie.readLine();
            while (ligne != null && !ligne.startsWith(PRETE)) {
                dites.add(ligne);
                if (ligne.startsWith(COMMENCE)) {
                    attentes.add(visiteur.page("/"));
                    attentes.add(visiteur.page("/sante"));
                    attentes.add(visiteur.page("/sante/vivant"));
                }
                ligne = sortie.readLine();
            }
            dites.add(String.valueOf(ligne));
            connexion = visiteur.page("/connexion");
            // What the first visitor would wait for is done beside the service, which answers already.
            while (ligne != null && !ligne.contains(PREPAREE)) {
                ligne = sortie.readLine();
                suites.add(String.valueOf(ligne));
            }
        } finally {
            marche.destroyForcibly();
        }

        assertThat(attentes).extracting(HttpResponse::statusCode).containsExactly(503, 503, 200);
        assertThat(attentes.get(0).body()).contains("un département de démonstration", "<progress ");
        assertThat(connexion.statusCode()).isEqualTo(200);
        assertThat(dites).last().asString().isEqualTo(PRETE + "\u00a0: http://127.0.0.1:" + port + "/");
        assertThat(suites)
                .noneMatch(ligne -> ligne.contains("The first visit will wait"))
                .last()
                .asString()
                .contains(PREPAREE);
        assertThat(Files.exists(dossier.resolve("data").resolve("labellisation.mv.db")))
                .isTrue();
    }
}
