package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** A server with nothing but its bounds, and clients of two addresses of this machine. */
class BornesParAdresseTest {
    private static final String ICI = "127.0.0.1";
    private static final String AILLEURS = "127.0.0.2";
    private static final BornesReseau COURANTES =
            new BornesReseau(300, DataSize.ofMegabytes(12), Duration.ofSeconds(60), List.of());

    private final List<ClientLent> clients = new ArrayList<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private final CountDownLatch occupees = new CountDownLatch(12);
    private WebServer serveur;

    @AfterEach
    void tout_est_rendu() throws IOException {
        fin.countDown();
        for (ClientLent client : clients) {
            client.close();
        }
        serveur.stop();
    }

    private void servir(BornesReseau bornes) {
        TomcatServletWebServerFactory fabrique = new TomcatServletWebServerFactory(0);
        new ConfigurationReseau.BornesDuServeur(bornes).customize(fabrique);
        serveur = fabrique.getWebServer(
                contexte -> contexte.addServlet("essai", new Essai()).addMapping("/*"));
        serveur.start();
    }

    /** Reads the body, refuses without reading it, or keeps the request until the end of the test. */
    private final class Essai extends HttpServlet {
        @Override
        protected void service(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
            switch (requete.getRequestURI()) {
                case "/refuse" -> reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
                case "/occupe" -> attendre();
                default -> requete.getInputStream().readAllBytes();
            }
        }

        private void attendre() {
            occupees.countDown();
            try {
                fin.await(5, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ClientLent client(String depuis) throws IOException {
        ClientLent client = new ClientLent(depuis, serveur.getPort());
        clients.add(client);
        return client;
    }

    @Test
    void trois_cents_corps_lents_d_une_adresse_n_arretent_pas_les_autres() throws Exception {
        servir(COURANTES);
        for (int i = 0; i < 300; i++) {
            client(ICI).commencer("/", 5_000, "ab");
        }
        assertThat(client(AILLEURS).demander("/").statut()).isEqualTo(200);

        long debut = System.nanoTime();
        assertThat(client(AILLEURS).demander("/").statut()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void un_corps_qui_vient_goutte_a_goutte_est_coupe_a_son_heure() throws Exception {
        servir(new BornesReseau(300, DataSize.ofMegabytes(12), Duration.ofMillis(600), List.of()));

        for (String chemin : List.of("/", "/refuse")) {
            ClientLent lent = client(ICI).commencer(chemin, 5_000, "ab");
            assertThat(goutteAGoutte(lent, 100)).as(chemin).isLessThan(60);
        }
    }

    /** Sends a byte and waits 50 ms, as often as the server lets it; how often that was. */
    private static int goutteAGoutte(ClientLent lent, int auPlus) throws IOException {
        for (int goutte = 1; goutte <= auPlus; goutte++) {
            if (lent.finitEn(50)) {
                return goutte;
            }
            try {
                lent.envoyer("x");
            } catch (IOException coupee) {
                return goutte;
            }
        }
        return auPlus;
    }

    @Test
    void un_corps_trop_grand_est_refuse_sans_etre_lu() throws Exception {
        servir(new BornesReseau(300, DataSize.ofKilobytes(10), Duration.ofSeconds(60), List.of()));

        ClientLent tropGrand = client(ICI).commencer("/", 10_241, "ab");
        assertThat(tropGrand.statut()).isEqualTo(413);
        assertThat(tropGrand.finitEn(10_000)).as("nothing is waited for").isTrue();
        assertThat(client(ICI).commencer("/", 10_240, "a".repeat(10_240)).statut())
                .isEqualTo(200);
        ClientLent sansTaille = client(ICI)
                .envoyer("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + ("1000\r\n" + "a".repeat(4_096) + "\r\n").repeat(4));
        assertThat(sansTaille.statut()).isEqualTo(400);
    }

    /** What it could not read of a request the server refuses by itself: nobody after it may ask for that. */
    @Test
    void une_demande_que_le_serveur_n_a_pas_pu_lire_est_mauvaise_et_pas_une_panne() throws Exception {
        servir(COURANTES);

        for (String illisible : List.of(
                "POST /" + "a".repeat(20_000) + " HTTP/1.1\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: beaucoup\r\n\r\n")) {
            assertThat(client(ICI).envoyer(illisible).statut())
                    .as(illisible.substring(0, 10))
                    .isEqualTo(400);
        }
    }

    @Test
    void une_connexion_sert_encore_apres_un_corps_que_personne_n_a_lu() throws Exception {
        servir(COURANTES);
        ClientLent client = client(ICI);

        for (int i = 0; i < 3; i++) {
            assertThat(client.commencer("/refuse", 5_000, "a".repeat(5_000)).statut())
                    .isEqualTo(403);
            assertThat(client.commencer("/", 5_000, "a".repeat(5_000)).statut()).isEqualTo(200);
            assertThat(client.demander("/").statut()).isEqualTo(200);
        }
    }

    @Test
    void une_adresse_n_a_que_tant_de_demandes_a_la_fois() throws Exception {
        servir(new BornesReseau(12, DataSize.ofMegabytes(12), Duration.ofSeconds(60), List.of()));
        for (int i = 0; i < 12; i++) {
            client(ICI).demander("/occupe");
        }
        assertThat(occupees.await(2, TimeUnit.MINUTES)).isTrue();

        assertThat(client(ICI).demander("/").statut()).isEqualTo(503);
        ClientLent deTrop = client(ICI).commencer("/", 5_000, "ab");
        assertThat(deTrop.statut()).isEqualTo(503);
        assertThat(deTrop.finitEn(10_000)).as("nothing is waited for").isTrue();
        assertThat(client(AILLEURS).demander("/").statut()).isEqualTo(200);
        fin.countDown();
        assertThat(clients.get(0).statut()).isEqualTo(200);
    }

    /** Each opens a page: 60 files over the six connections of his browser, and writes. */
    @Test
    void quarante_collegues_derriere_une_adresse_ne_sont_jamais_refuses() throws Exception {
        servir(COURANTES);
        ExecutorService navigateurs = Executors.newFixedThreadPool(240);
        try {
            List<Callable<Integer>> connexions = new ArrayList<>();
            for (int i = 0; i < 240; i++) {
                ClientLent connexion = client(ICI);
                connexions.add(() -> {
                    int refus = 0;
                    for (int fichier = 0; fichier < 10; fichier++) {
                        refus += connexion.demander("/").statut() == 200 ? 0 : 1;
                        connexion.commencer("/", 2_000, "");
                        refus += connexion.envoyer("a".repeat(2_000)).statut() == 200 ? 0 : 1;
                    }
                    return refus;
                });
            }
            int refus = 0;
            for (Future<Integer> connexion : navigateurs.invokeAll(connexions)) {
                refus += connexion.get();
            }
            assertThat(refus).isZero();
        } finally {
            navigateurs.shutdownNow();
        }
    }
}
