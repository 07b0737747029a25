package fr.labellisation.socle.portes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.RoutesDesApplications;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.changement.VariablesChangement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is asked wrongly of whatever address: nobody reads English, a statement or a stack. */
class ToutEnFrancaisIT extends Parcours91 {
    /** Words of a server, of a database, of the engine, and those that no French sentence holds. */
    private static final Pattern ETRANGER = Pattern.compile(
            "(?i)\\b(the|not|cannot|could|must|failed|found|bad request|forbidden|unauthorized|exception occurred|"
                    + "method not allowed|unsupported|internal server|invalid|expected|expression|required|missing|"
                    + "select .{1,80} from|insert into|update \\w+ set|delete from|jdbc|postgresql|org\\.\\w+|java\\.\\w+|"
                    + "com\\.fasterxml|tomcat|apache|jersey|spring|whitelabel|stacktrace)\\b|\\tat ");
    /** The name that the engine gives to a fault; its web applications tell faults apart by it. */
    private static final Pattern GENRE = Pattern.compile("\"type\":\"\\w+\"");

    private static final List<String> CORPS = List.of(
            "{",
            "[]",
            "\"\"",
            "{\"inconnue\":1}",
            "{\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}",
            "{\"sorting\":[{\"sortBy\":\"zut\",\"sortOrder\":\"zut\"}]}",
            "{\"variables\":{\"x\":{\"value\":\"1\",\"type\":\"Zut\"}}}",
            "{\"firstResult\":\"a\"}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    /** What of an answer a reader would not understand; empty if nothing. */
    private static String etranger(HttpResponse<String> reponse) {
        if (reponse.statusCode() < 400) {
            return "";
        }
        Matcher mot =
                ETRANGER.matcher(GENRE.matcher(reponse.body()).replaceAll("").replaceAll("<[^>]*>", " "));
        return mot.find()
                ? reponse.statusCode() + " « " + mot.group() + " » "
                        + reponse.body()
                                .substring(0, Math.min(300, reponse.body().length()))
                : "";
    }

    private static void noter(Map<String, String> fautes, String quoi, HttpResponse<String> reponse) {
        String etranger = etranger(reponse);
        if (!etranger.isEmpty()) {
            fautes.put(quoi, etranger);
        }
    }

    @Test
    void aucune_route_du_moteur_ne_repond_en_anglais() {
        Map<String, String> fautes = new LinkedHashMap<>();
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Navigateur administrateur = connecte(Role.ADMINISTRATEUR);
        for (String route : RoutesDesApplications.toutes()) {
            String[] mots = route.split(" ", 2);
            String chemin = mots[1].replaceAll("\\{[^}]*}", "default");
            if (chemin.contains("/logout") || mots[0].equals("DELETE")) {
                continue;
            }
            for (Navigateur lui : List.of(referent, administrateur)) {
                if (mots[0].equals("GET")) {
                    noter(
                            fautes,
                            route,
                            lui.envoyer("GET", chemin + "?sortBy=zut&firstResult=a", "application/json", null));
                    noter(fautes, route + " html", lui.envoyer("GET", chemin + "?maxResults=zut", "text/html", null));
                } else {
                    noter(fautes, route + " {", lui.envoyer(mots[0], chemin, "application/json", "{"));
                    noter(fautes, route + " {x}", lui.envoyer(mots[0], chemin, "*/*", "{\"inconnue\":1}"));
                }
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void aucune_recherche_du_moteur_ne_repond_en_anglais() {
        Map<String, String> fautes = new LinkedHashMap<>();
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        for (String ressource : List.of(
                "/task", "/process-instance", "/execution", "/job", "/history/task", "/group", "/task/x/submit-form")) {
            for (String corps : CORPS) {
                noter(fautes, ressource + " " + corps, referent.api("POST", ressource, corps));
                noter(fautes, "PUT " + ressource, referent.api("PUT", ressource, corps));
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void une_recherche_sans_corps_n_est_pas_une_panne() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        for (String ressource :
                List.of("/task", "/task/count", "/process-instance", "/history/task", "/task/x/submit-form")) {
            assertThat(referent.api("POST", ressource, null).statusCode())
                    .as(ressource)
                    .isLessThan(500);
            assertThat(referent.api("POST", ressource, "").statusCode())
                    .as(ressource)
                    .isLessThan(500);
        }
    }

    @Test
    void un_geste_sans_le_jeton_des_applications_dit_que_sa_page_a_expire() {
        HttpResponse<String> reponse = connecte(Role.REFERENT_QUALITE).apiSansJeton("POST", "/task", "{}");

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body())
                .contains("La page de ce formulaire avait expiré")
                .doesNotContain("Votre rôle");
    }

    /** A start has no task that could have refused them before: whatever a field is said to be is looked at as its field is read. */
    @Test
    void des_valeurs_de_json_qui_n_en_sont_pas_sont_refusees_au_depart_d_un_processus() {
        Map<String, String> fautes = new LinkedHashMap<>();
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        for (String valeur : List.of("\"\\u00a0\"", "\"91-nulle-part\"", "null", "\"{\"", "7")) {
            for (String champ : List.of(VariablesChangement.NATURE.nom(), "inconnu")) {
                String corps =
                        "{\"variables\": {\"%s\": {\"value\": %s, \"type\": \"Json\"}}}".formatted(champ, valeur);
                HttpResponse<String> reponse =
                        referent.api("POST", "/process-definition/key/ChangementDemarche/submit-form", corps);
                noter(fautes, corps, reponse);
                assertThat(reponse.statusCode()).as(corps).isBetween(400, 499);
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void aucune_page_ne_repond_en_anglais_a_une_demande_fausse() {
        Map<String, String> fautes = new LinkedHashMap<>();
        List<Navigateur> gens = List.of(connecte(Role.REFERENT_QUALITE), connecte(Role.MINISTERE));
        Stream.of("0", "zut", "91", "%F0%9F%98%80")
                .flatMap(this::cheminsDe)
                .distinct()
                .forEach(chemin -> gens.forEach(lui -> {
                    for (String accepte : List.of("text/html", "application/json", "image/png")) {
                        demander(fautes, lui, "GET", chemin, accepte);
                    }
                    for (String accepte : List.of("text/html", "application/json")) {
                        demander(fautes, lui, "POST", chemin, accepte);
                    }
                }));
        // What no page knows is refused before anybody reads what stands in the address.
        cheminsDe("91")
                .forEach(chemin -> Stream.of("PUT", "DELETE", "TRACE")
                        .forEach(methode -> demander(fautes, gens.get(0), methode, chemin, "text/html")));
        assertThat(fautes).isEmpty();
    }

    /** Every address of a page of ours but the one that ends the session, with this value in its holes. */
    private Stream<String> cheminsDe(String valeur) {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .map(chemin -> chemin.replaceAll("\\{[^}]*}", valeur))
                .distinct()
                .filter(chemin -> !chemin.equals("/deconnexion"));
    }

    private static void demander(
            Map<String, String> fautes, Navigateur lui, String methode, String chemin, String accepte) {
        noter(
                fautes,
                methode + " " + chemin + " " + accepte,
                lui.envoyer(methode, chemin + "?page=x&debut=x&au=x&cible=x", accepte, null));
    }

    @Test
    void un_mot_de_passe_refuse_dans_admin_l_est_en_francais() {
        HttpResponse<String> refus = connecte(Role.ADMINISTRATEUR)
                .api(
                        "POST",
                        "/user/create",
                        "{\"profile\":{\"id\":\"nouvelle\"},\"credentials\":{\"password\":\"court\"}}");

        assertThat(refus.statusCode()).isBetween(400, 499);
        assertThat(refus.body()).contains("Le mot de passe est refusé. Il compte au moins 10 caractères");
    }

    @Test
    void un_envoi_trop_lourd_le_dit() {
        HttpResponse<String> refus = connecte(Role.REFERENT_QUALITE)
                .deposer("/suivi/entree", "feuille", "a.csv", new byte[11 * 1024 * 1024]);

        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(refus.body()).contains("Envoi trop lourd", "10\u00a0Mo au plus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\n\r\n",
                "ZUT\r\n\r\n",
                "GET /suivi/{x} HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /camunda/../ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /camunda/%2e%2e/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /camunda/..;/suivi HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET //suivi HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /suivi%2fnation HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /suivi HTTP/1.1\r\n\r\n",
                "GET /suivi HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /suivi HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void une_demande_informe_n_obtient_pas_la_page_du_serveur(String demande) {
        String reponse = brute(demande);

        String corps = reponse.contains("\r\n\r\n") ? reponse.substring(reponse.indexOf("\r\n\r\n")) : "";
        assertThat(reponse).doesNotContain("Apache", "Tomcat/");
        assertThat(ETRANGER.matcher(corps).find()).as(reponse).isFalse();
    }

    @Test
    void une_adresse_sans_fin_n_obtient_pas_la_page_du_serveur() {
        String reponse = brute("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(reponse).contains(" 400 ").doesNotContain("Apache", "Exception", "Bad Request</h1>");
    }

    /** What the server writes until it closes, or is silent. */
    private String brute(String demande) {
        try (Socket prise = new Socket("127.0.0.1", port)) {
            prise.setSoTimeout(60_000);
            prise.getOutputStream()
                    .write(demande.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
