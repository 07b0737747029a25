package fr.labellisation.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.installation.ClientLent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the application does with names that are not its own, and with clients that send slowly. */
@ApplicationOuverte
class ReseauTest {
    private static final String ICI = "127.0.0.1";
    private static final String AILLEURS = "127.0.0.2";

    @LocalServerPort
    int port;

    private final List<ClientLent> clients = new ArrayList<>();

    @AfterEach
    void tout_est_rendu() throws IOException {
        for (ClientLent client : clients) {
            client.close();
        }
        // The server learns of it one by one; until then this address is refused more.
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            try (ClientLent suivant = new ClientLent(ICI, port)) {
                return suivant.demander("/sante").statut() == 200;
            }
        });
    }

    private ClientLent client(String depuis) throws IOException {
        ClientLent client = new ClientLent(depuis, port);
        clients.add(client);
        return client;
    }

    private int statut(String chemin, String... entetes) throws IOException {
        return client(ICI)
                .envoyer("GET %s HTTP/1.1\r\n%s\r\n\r\n".formatted(chemin, String.join("\r\n", entetes)))
                .statut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080", "LocalHost"})
    void le_service_repond_sous_ses_noms(String hote) throws IOException {
        assertThat(statut("/connexion", "Host: " + hote)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ailleurs.example",
                "localhost.ailleurs.example",
                "127.0.0.1.ailleurs.example",
                "192.0.2.1",
                "[::2]"
            })
    void un_nom_inconnu_est_refuse(String hote) throws IOException {
        for (String chemin : List.of(
                "/connexion", "/", "/acces/acces.css", "/camunda/app/tasklist/default/", "/calendriers/x.ics")) {
            assertThat(statut(chemin, "Host: " + hote)).as(chemin).isEqualTo(421);
            assertThat(statut(chemin, "Host: localhost", "X-Forwarded-Host: " + hote))
                    .as("%s through a proxy", chemin)
                    .isEqualTo(421);
        }
    }

    @Test
    void le_refus_est_dit_en_francais() throws IOException {
        String dit = client(ICI)
                .envoyer("GET / HTTP/1.0\r\nHost: ailleurs.example\r\n\r\n")
                .tout();

        assertThat(dit).contains("Ce service ne répond pas sous ce nom. Son adresse est http://127.0.0.1:8080.");
    }

    @Test
    void une_sonde_lit_la_sante_sous_n_importe_quel_nom() throws IOException {
        assertThat(statut("/sante", "Host: 10.42.0.7:8080")).isEqualTo(200);
        assertThat(statut("/sante/", "Host: 10.42.0.7:8080")).isEqualTo(421);
    }

    @Test
    void aucune_redirection_ne_nomme_d_hote() throws IOException {
        for (String hote : List.of("localhost:4711", "127.0.0.1")) {
            String dit = client(ICI)
                    .envoyer("GET /suivi HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .formatted(hote))
                    .tout();
            assertThat(dit).contains("Location: /connexion\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api//admin/auth/user/default",
                "/camunda/api//engine/engine",
                "//connexion",
                "/suivi//",
                "/sante//"
            })
    void deux_barres_obliques_de_suite_sont_une_demande_fautive(String chemin) throws IOException {
        assertThat(statut(chemin, "Host: localhost")).isEqualTo(400);
    }

    @Test
    void trois_cents_corps_lents_d_une_adresse_laissent_la_sante_a_une_autre() throws IOException {
        for (int i = 0; i < 300; i++) {
            client(ICI).commencer("/connexion", 5_000, "ab");
        }
        assertThat(client(AILLEURS).demander("/sante").statut()).isEqualTo(200);

        long debut = System.nanoTime();
        assertThat(client(AILLEURS).demander("/sante").statut()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(2));
    }
}
