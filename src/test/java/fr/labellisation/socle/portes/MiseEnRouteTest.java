package fr.labellisation.socle.portes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.AccesSeul;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.socle.installation.Preparatifs;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** People, programs and probes who call while a start still prepares what it will show; all is asked in that moment, and read after. */
class MiseEnRouteTest {
    private static final String AVANT = "avant tout";
    private static final List<String> PAGES = List.of(
            "/",
            "/connexion",
            "/suivi/nation",
            "/camunda/app/tasklist/default/",
            "/calendriers/secret.ics",
            "/n-existe/pas",
            "/sante",
            "/sante/pret",
            "/sante/vivant",
            "/acces/acces.css",
            "/acces/entete.css");

    private static final Map<String, HttpResponse<String>> REPONSES = new LinkedHashMap<>();
    private static ConfigurableApplicationContext service;

    /** Takes the place of the demonstration: in the same phase, between the server and the moment when all is ready. */
    private static class Visites implements SmartLifecycle {
        private final ServletWebServerApplicationContext contexte;
        private boolean faites;

        Visites(ServletWebServerApplicationContext contexte) {
            this.contexte = contexte;
        }

        @Override
        public void start() {
            faites = true;
            faire(contexte);
        }

        void faire(ServletWebServerApplicationContext contexte) {
            Navigateur inconnu = new Navigateur(contexte.getWebServer().getPort());
            REPONSES.put(AVANT, inconnu.page("/connexion"));
            Preparatifs preparatifs = contexte.getBean(Preparatifs.class);
            preparatifs.noter(new Preparatifs.Avancement("On en est au 12 mars 2026.", 38));
            for (String page : PAGES) {
                REPONSES.put(page, inconnu.page(page));
            }
            REPONSES.put("POST", inconnu.remplir("/connexion", Map.of("identifiant", "a", "mot-de-passe", "b")));
            REPONSES.put("moteur", inconnu.api("GET", "/task", null));
            REPONSES.put("api", inconnu.envoyer("GET", "/api/v1/nation", "application/json", null));
            preparatifs.noter(new Preparatifs.Avancement("On en est au 1er avril 2026.", 100));
            REPONSES.put("plus tard", inconnu.page("/"));
        }

        @Override
        public void stop() {
            faites = false;
        }

        @Override
        public boolean isRunning() {
            return faites;
        }

        @Override
        public int getPhase() {
            return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 1;
        }
    }

    @BeforeAll
    static void demarrer() {
        service = demarrer("mise-en-route", Visites::new);
    }

    private static ConfigurableApplicationContext demarrer(
            String nom, Function<ServletWebServerApplicationContext, Visites> preparatifs) {
        return new SpringApplicationBuilder(AccesSeul.class, ConfigurationDesPortes.class, AttributsDErreur.class)
                .initializers(contexte -> ((GenericApplicationContext) contexte)
                        .registerBean(
                                Visites.class, () -> preparatifs.apply((ServletWebServerApplicationContext) contexte)))
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + nom + ";DB_CLOSE_DELAY=-1",
                        "--camunda.bpm.process-engine-name=" + nom,
                        "--camunda.bpm.webapp.enabled=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--labellisation.port=0");
    }

    @AfterAll
    static void arreter() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/connexion",
                "/suivi/nation",
                "/camunda/app/tasklist/default/",
                "/calendriers/secret.ics",
                "/n-existe/pas"
            })
    void une_page_dit_ou_en_sont_les_preparatifs_et_revient_d_elle_meme(String page) {
        HttpResponse<String> reponse = REPONSES.get(page);

        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Retry-After")).contains("5");
        assertThat(reponse.headers().firstValue("Refresh")).contains("5");
        assertThat(reponse.headers().firstValue("Set-Cookie")).as("a session").isEmpty();
        assertThat(reponse.body())
                .contains("<html lang=\"fr\"", "<h1>Mise en route</h1>", "On en est au 12 mars 2026.")
                .contains("<progress value=\"38\" max=\"100\"", "38\u00a0%")
                .doesNotContain("Revenir à l’accueil");
    }

    @Test
    void elle_avance_et_avant_de_savoir_dit_seulement_que_le_service_demarre() {
        assertThat(REPONSES.get("plus tard").body()).contains("1er avril 2026", "<progress value=\"100\"");
        assertThat(REPONSES.get(AVANT).body())
                .contains(Indisponibilite.DEMARRAGE)
                .doesNotContain("<progress");
        assertThat(REPONSES.get(AVANT).headers().firstValue("Refresh")).contains("5");
    }

    @Test
    void ce_qui_est_envoye_n_est_pas_fait_et_ne_se_renvoie_pas_de_lui_meme() {
        HttpResponse<String> reponse = REPONSES.get("POST");

        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Refresh")).isEmpty();
        assertThat(reponse.body()).contains("12 mars 2026", "pas été prise en compte");
    }

    @Test
    void un_programme_et_les_applications_du_moteur_lisent_la_meme_phrase() {
        HttpResponse<String> programme = REPONSES.get("api");
        assertThat(programme.statusCode()).isEqualTo(503);
        assertThat(programme.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(programme.body())
                .contains("\"title\":\"Mise en route\"", "\"detail\":\"On en est au 12 mars 2026.\"");
        HttpResponse<String> moteur = REPONSES.get("moteur");
        assertThat(moteur.statusCode()).isEqualTo(503);
        assertThat(moteur.body()).contains("\"message\":\"On en est au 12 mars 2026.\"");
    }

    @Test
    void le_service_vit_mais_n_est_pas_pret_et_la_page_a_son_allure() {
        assertThat(REPONSES.get("/sante/vivant").body()).isEqualTo("OK");
        assertThat(REPONSES.get("/sante").statusCode()).isEqualTo(503);
        assertThat(REPONSES.get("/sante/pret").body()).isEqualTo("KO\u00a0: le service se prépare.");
        assertThat(REPONSES.get("/acces/acces.css").statusCode()).isEqualTo(200);
        assertThat(REPONSES.get("/acces/entete.css").statusCode()).isEqualTo(200);
    }

    @Test
    void quand_tout_est_pret_on_entre() {
        Navigateur inconnu = new Navigateur(
                ((ServletWebServerApplicationContext) service).getWebServer().getPort());

        HttpResponse<String> connexion = inconnu.page("/connexion");
        assertThat(connexion.statusCode()).isEqualTo(200);
        assertThat(connexion.headers().firstValue("Refresh")).isEmpty();
        assertThat(inconnu.page("/sante").body()).isEqualTo("OK");
    }

    @Test
    void des_preparatifs_qui_echouent_arretent_le_demarrage_et_referment_le_port() {
        AtomicInteger port = new AtomicInteger();

        assertThatThrownBy(() -> demarrer("preparatifs-rates", contexte -> new Visites(contexte) {
                    @Override
                    void faire(ServletWebServerApplicationContext ouvert) {
                        port.set(ouvert.getWebServer().getPort());
                        assertThat(new Navigateur(port.get()).page("/").statusCode())
                                .isEqualTo(503);
                        throw new IllegalStateException("The demonstration fails");
                    }
                }))
                .hasStackTraceContaining("The demonstration fails");

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port.get()))
                .isInstanceOf(ConnectException.class);
    }
}
