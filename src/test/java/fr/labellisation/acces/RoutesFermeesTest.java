package fr.labellisation.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Somebody unknown tries every route that exists, and some that do not. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = RoutesFermeesTest.SansLesModeles.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:routes;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=routes"
        })
class RoutesFermeesTest {
    /** Calendars: their address is the secret, since a calendar program cannot log in; any other answers 404. */
    private static final Set<String> OUVERTES = Set.of(
            "GET /connexion",
            "GET /sante",
            "POST /sante",
            "GET /sante/pret",
            "POST /sante/pret",
            "GET /sante/vivant",
            "POST /sante/vivant",
            "GET /acces/acces.css",
            "GET /accessibilite",
            "GET /mentions-legales",
            "GET /donnees-personnelles",
            "GET /marque/default",
            "GET /favicon.ico",
            "GET /calendriers/default");

    /** Every page of the application; the models add no route, and a faulty one must not hide an open one. */
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan(basePackageClasses = Labellisation.class)
    @ComponentScan(
            basePackageClasses = Labellisation.class,
            excludeFilters = {
                @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
                @Filter(type = FilterType.REGEX, pattern = ".*\\.(Labellisation|DeploiementModeles|TablesEnMemoire.*)")
            })
    static class SansLesModeles {}

    @LocalServerPort
    int port;

    @Autowired
    List<RequestMappingHandlerMapping> pages;

    @Autowired
    List<AbstractUrlHandlerMapping> ressources;

    @Test
    void un_inconnu_n_obtient_que_la_page_de_connexion_sur_toutes_les_routes() {
        Set<String> routes = new TreeSet<>();
        pages.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(route -> {
            Collection<RequestMethod> methodes = route.getMethodsCondition().getMethods();
            route.getPatternValues()
                    .forEach(chemin -> (methodes.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : methodes)
                            .forEach(methode -> routes.add(methode + " " + concret(chemin))));
        }));
        ressources.forEach(
                mapping -> mapping.getHandlerMap().keySet().forEach(chemin -> routes.add("GET " + concret(chemin))));
        RoutesDesApplications.toutes().forEach(route -> {
            String[] mots = route.split(" ", 2);
            routes.add(mots[0] + " " + concret(mots[1]));
        });
        Stream.of("tasklist", "cockpit", "admin", "welcome").forEach(app -> {
            routes.add("GET /camunda/app/" + app + "/default/");
            routes.add("GET /camunda/app/" + app + "/camunda-" + app + "-bootstrap.js");
            routes.add("GET /camunda/app/" + app + "/scripts/config.js");
            routes.add("GET /camunda/app/" + app + "/locales/en.json");
        });
        Stream.of("", "/task", "/engine", "/process-definition/key/LabellisationPrefecture/start")
                .forEach(chemin -> Stream.of("GET ", "POST ", "DELETE ")
                        .forEach(methode -> routes.add(methode + "/engine-rest" + chemin)));
        routes.addAll(List.of(
                "GET /",
                "GET /camunda",
                "GET /camunda/app/admin/default/setup/",
                "GET /error",
                "GET /h2-console",
                "GET /actuator/env",
                "GET /favicon.ico",
                "GET /acces/session.js",
                "GET /applications/langue.js",
                "GET /camunda-welcome/index.html",
                "GET /suivi",
                "POST /calendriers/default",
                "GET /n-existe/pas",
                "PUT /n-existe/pas",
                "PATCH /camunda/api/engine/engine",
                "OPTIONS /camunda/api/engine/engine/default/task"));

        Navigateur inconnu = new Navigateur(port);
        Map<String, String> ouvertes = new LinkedHashMap<>();
        for (String route : routes) {
            for (String accepte : List.of("text/html", "application/json")) {
                String[] mots = route.split(" ", 2);
                var reponse = inconnu.envoyer(mots[0], mots[1], accepte, null);
                boolean fermee = reponse.statusCode() == 401
                        || reponse.statusCode() == 302
                                && Navigateur.vers(reponse).startsWith("/connexion");
                if (!fermee && !OUVERTES.contains(route)) {
                    ouvertes.put(route + " (" + accepte + ")", "" + reponse.statusCode());
                }
            }
        }
        assertThat(ouvertes).isEmpty();
        assertThat(Stream.of("GET /calendriers/default", "GET /calendriers/x/y.ics", "HEAD /calendriers/default")
                        .map(route -> route.split(" ", 2))
                        .map(mots -> inconnu.envoyer(mots[0], mots[1], "text/html", null)
                                .statusCode()))
                .as("an address that is no secret")
                .containsOnly(404);
        assertThat(routes)
                .as("the walk found the routes")
                .hasSizeGreaterThan(500)
                .contains("POST /camunda/api/engine/engine/default/task/default/complete");
    }

    @Test
    void un_inconnu_lit_ce_que_la_loi_veut_que_tous_lisent() {
        Navigateur inconnu = new Navigateur(port);

        for (String chemin : List.of(
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/acces/entete.css",
                "/acces/marque.css",
                "/suivi/charte.css",
                "/suivi/suivi.css")) {
            assertThat(inconnu.page(chemin).statusCode()).as(chemin).isEqualTo(200);
        }
        assertThat(inconnu.page("/mentions-legales").body())
                .contains("Se connecter", "ne s’est pas encore nommé")
                .doesNotContain("Se déconnecter", "/suivi/ma-journee");
    }

    /** A browser asks for it on any page, the login page and an answer of the API included, and complains without it. */
    @Test
    void un_inconnu_voit_l_icone_du_site() {
        var reponse = new Navigateur(port).fichier("/favicon.ico", null);

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).startsWith(0, 0, 1, 0);
    }

    /** A path that exists: each variable becomes the name of the engine. */
    private static String concret(String chemin) {
        String sansVariables = chemin.replaceAll("\\{[^}]*}", "default")
                .replace("**", "default")
                .replace("*", "x");
        String court = sansVariables.replaceAll("/{2,}", "/");
        return court.startsWith("/") ? court : "/" + court;
    }
}
