package fr.labellisation.socle.portes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.essais.BaseQuiTombe;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real PostgreSQL goes away and comes back while people are at work. */
@Tag("base-a-soi")
class BaseAbsenteIT {
    private static final Duration AU_PLUS = Duration.ofMinutes(3);
    private static final Duration SANTE = Duration.ofSeconds(2);
    /** What the pool waits, and a busy machine. */
    private static final Duration PREMIERE = Duration.ofSeconds(15);

    private static final List<String> ADRESSES = List.of(
            "GET /",
            "GET /connexion",
            "POST /connexion",
            "GET /suivi",
            "GET /suivi/nation",
            "GET /calendriers/secret.ics",
            "GET /camunda/app/tasklist/default/",
            "GET /n-existe/pas");

    private static BaseQuiTombe base;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void ouvrir() throws Exception {
        base = BaseQuiTombe.demarrer();
        service = demarrer(new SpringApplicationBuilder(Labellisation.class));
    }

    @AfterAll
    static void fermer() throws Exception {
        service.close();
        base.close();
    }

    private static ConfigurableApplicationContext demarrer(SpringApplicationBuilder application, String... plus) {
        String[] reglages = {
            "--spring.datasource.url=" + base.base().getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--camunda.bpm.job-execution.enabled=false",
            "--labellisation.demonstration=false",
            "--labellisation.courriel.releve=0s",
            "--labellisation.port=0",
            "--logging.level.root=error"
        };
        return application.run(Stream.of(reglages, plus).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Navigateur navigateur(ConfigurableApplicationContext de) {
        return new Navigateur(
                ((ServletWebServerApplicationContext) de).getWebServer().getPort());
    }

    private static HttpResponse<String> demander(Navigateur qui, String route, String accepte) {
        String[] mots = route.split(" ");
        return qui.envoyer(mots[0], mots[1], accepte, "POST".equals(mots[0]) ? "identifiant=a&mot-de-passe=b" : null);
    }

    @Test
    void la_sante_et_chaque_page_le_disent_en_francais_et_tout_revient_seul() throws Exception {
        Navigateur inconnu = navigateur(service);
        assertThat(inconnu.page("/sante").body()).isEqualTo("OK");

        base.tuer();

        HttpResponse<String> premiere = enMoinsDe(PREMIERE, () -> demander(inconnu, "GET /connexion", "text/html"));
        assertThat(premiere.statusCode()).isIn(200, 503);
        Awaitility.await().atMost(AU_PLUS).until(() -> inconnu.page("/sante").statusCode() == 503);
        assertThat(enMoinsDe(SANTE, () -> inconnu.page("/sante")).body()).isEqualTo("KO\u00a0: la base ne répond pas.");
        assertThat(inconnu.page("/sante/pret").statusCode()).isEqualTo(503);
        assertThat(inconnu.page("/sante/vivant").body()).isEqualTo("OK");
        assertThat(inconnu.page("/acces/acces.css").statusCode()).isEqualTo(200);
        for (String route : ADRESSES) {
            HttpResponse<String> reponse = enMoinsDe(SANTE, () -> demander(inconnu, route, "text/html"));
            assertThat(reponse.statusCode()).as(route).isEqualTo(503);
            assertThat(reponse.body())
                    .as(route)
                    .contains("<html lang=\"fr\"", "Service momentanément indisponible", "ne répond pas");
            assertThat(reponse.headers().firstValue("Retry-After")).as(route).isPresent();
        }
        HttpResponse<String> programme =
                enMoinsDe(SANTE, () -> demander(inconnu, "GET /api/v1/nation", "application/json"));
        assertThat(programme.statusCode()).isEqualTo(503);
        assertThat(programme.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(programme.body())
                .contains("\"title\":\"Service momentanément indisponible\"", "reviendra de lui-même");
        HttpResponse<String> applications = enMoinsDe(SANTE, () -> inconnu.api("GET", "/task", null));
        assertThat(applications.statusCode()).isEqualTo(503);
        assertThat(applications.body()).contains("\"message\":\"La base de données ne répond pas.");

        base.relever();

        Awaitility.await()
                .atMost(AU_PLUS)
                .until(() -> inconnu.page("/sante").body().equals("OK"));
        assertThat(demander(inconnu, "GET /connexion", "text/html").statusCode())
                .isEqualTo(200);
    }

    /** Without the gate people wait for the pool, and read that something went wrong. */
    @Test
    @Tag("resilience")
    void sans_cette_porte_on_attendrait_le_bassin_de_connexions() throws Exception {
        BeanPostProcessor sansPorte = new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nom) {
                if (nom.equals("indisponibilite")) {
                    ((FilterRegistrationBean<?>) bean).setEnabled(false);
                }
                return bean;
            }
        };
        try (ConfigurableApplicationContext autre = demarrer(
                new SpringApplicationBuilder(Labellisation.class)
                        .initializers(contexte -> contexte.getBeanFactory().addBeanPostProcessor(sansPorte)),
                "--spring.datasource.hikari.connection-timeout=30000",
                "--camunda.bpm.process-engine-name=sans-porte")) {
            Navigateur inconnu = navigateur(autre);
            base.tuer();
            try {
                long debut = System.nanoTime();
                HttpResponse<String> reponse =
                        inconnu.remplir("/connexion", Map.of("identifiant", "administrateur", "mot-de-passe", "essai"));
                assertThat(Duration.ofNanos(System.nanoTime() - debut)).isGreaterThan(PREMIERE);
                assertThat(reponse.statusCode()).isNotEqualTo(503);
            } finally {
                base.relever();
            }
        }
    }

    /** A busy machine makes one answer slow, not one after the other. */
    private static <T> T enMoinsDe(Duration auPlus, Supplier<T> demande) {
        return Awaitility.await()
                .atMost(AU_PLUS)
                .until(
                        () -> {
                            long debut = System.nanoTime();
                            T reponse = demande.get();
                            return Duration.ofNanos(System.nanoTime() - debut).compareTo(auPlus) < 0 ? reponse : null;
                        },
                        Objects::nonNull);
    }
}
