package fr.labellisation.web.pages.echauffement;

import fr.labellisation.acces.Comptes;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.reglages.delais.TableauDesDelais;
import fr.labellisation.socle.territoire.Territoire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the first visitor after a start would wait for is done beside the service, once it answers: the first page that is drawn, the
 * first password that is looked at, the first table of decisions, the first verdict. Nothing is written, and a step that fails
 * only leaves its seconds to that visitor.
 */
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("labellisation.echauffement")
@Component
class PremiereVisite {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PremiereVisite.class);
    /** Open to everybody: the login, a page in the frame of all pages, and what both are drawn with. */
    private static final List<String> PAGES = List.of(
            "/connexion",
            "/mentions-legales",
            "/accessibilite",
            "/suivi/charte.css",
            "/suivi/suivi.css",
            "/acces/entete.css");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** No account is called so. */
    private static final String PERSONNE = "-";

    private final Comptes comptes;
    private final TableauDesDelais delais;
    private final Situations situations;
    private final Verdicts verdicts;
    private final Territoire territoire;

    PremiereVisite(
            Comptes comptes, TableauDesDelais delais, Situations situations, Verdicts verdicts, Territoire territoire) {
        this.comptes = comptes;
        this.delais = delais;
        this.situations = situations;
        this.verdicts = verdicts;
        this.territoire = territoire;
    }

    /** A step, which may fail in any way that reading may. */
    private interface Pas {
        void faire() throws IOException, InterruptedException;
    }

    @EventListener
    void preparer(ApplicationReadyEvent pret) {
        if (pret.getApplicationContext() instanceof ServletWebServerApplicationContext serveur) {
            Thread fil = new Thread(() -> preparer(serveur.getWebServer().getPort()), "premiere-visite");
            fil.setDaemon(true);
            fil.setPriority(Thread.MIN_PRIORITY);
            fil.start();
        }
    }

    private void preparer(int port) {
        long debut = System.nanoTime();
        essayer("password", () -> comptes.motDePasseJuste(PERSONNE, PERSONNE));
        essayer("pages", () -> pages(port));
        essayer("delays", () -> delais.pour(ReglageModifie.TOUS));
        essayer("verdicts", this::verdicts);
        JOURNAL.info(
                "Ready for a first visit after {} ms",
                Duration.ofNanos(System.nanoTime() - debut).toMillis());
    }

    private static void pages(int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String page : PAGES) {
            URI adresse = URI.create("http://127.0.0.1:" + port + page);
            client.send(HttpRequest.newBuilder(adresse).timeout(PATIENCE).build(), BodyHandlers.discarding());
        }
    }

    private void verdicts() {
        territoire.departements().stream()
                .map(departement -> situations.duDepartement(departement.code()))
                .filter(sites -> !sites.isEmpty())
                .findFirst()
                .ifPresent(verdicts::de);
    }

    private static void essayer(String quoi, Pas pas) {
        long debut = System.nanoTime();
        try {
            pas.faire();
            JOURNAL.debug(
                    "{}: {} ms",
                    quoi,
                    Duration.ofNanos(System.nanoTime() - debut).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            JOURNAL.info("The first visit will wait for: {} ({})", quoi, e.toString());
        }
    }
}
