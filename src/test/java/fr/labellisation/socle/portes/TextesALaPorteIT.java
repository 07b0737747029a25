package fr.labellisation.socle.portes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.formulaires.Repli;
import fr.labellisation.socle.formulaires.Texte;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The one gate of texts, as a browser, a program and the web applications meet it. */
class TextesALaPorteIT extends Parcours91 {
    private static final String PHRASE = "contient un caractère qu’aucun texte ne peut contenir";
    private static final List<String> FAUTES = List.of("a\u0000b", "a\ufffeb", "a\uffffb", "a\ufdd0b", "a\ufffdb");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private String login(Role role) {
        return new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(login(role), Personnes.MOT_DE_PASSE);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> programme(String login, String motDePasse, String chemin) {
        HttpRequest demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((login + ":" + motDePasse).getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return HttpClient.newHttpClient().send(demande, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Of a path with a NUL in it the server itself says so, before any gate. */
    private static void incorrecte(HttpResponse<String> reponse) {
        assertThat(reponse.body()).contains("lang=\"fr\"", "Demande incorrecte");
        assertThat(reponse.statusCode()).isEqualTo(400);
    }

    private static void refusee(HttpResponse<String> reponse) {
        assertThat(reponse.body()).contains(PHRASE);
        assertThat(reponse.statusCode()).isEqualTo(400);
    }

    @Test
    void la_connexion_refuse_un_caractere_nul_en_francais() {
        for (String faute : FAUTES) {
            refusee(new Navigateur(port).remplir("/connexion", Map.of("identifiant", faute, "mot-de-passe", "x")));
            refusee(new Navigateur(port).remplir("/connexion", Map.of("identifiant", "x", "mot-de-passe", faute)));
        }
    }

    @Test
    void une_page_refuse_ce_qu_aucun_texte_ne_contient_dans_l_adresse_la_question_et_le_formulaire() {
        Navigateur ministere = connecte(Role.MINISTERE);
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        for (String faute : FAUTES) {
            refusee(ministere.page("/suivi/nation?q=" + encode(faute)));
            refusee(ministere.page("/suivi/nation?" + encode(faute) + "=1"));
            if (faute.indexOf('\u0000') < 0) {
                refusee(ministere.page("/suivi/departements/" + encode(faute)));
            }
            refusee(referent.remplir("/suivi/planning", Map.of("departement", "91", "cible", faute)));
        }
        incorrecte(ministere.page("/suivi/departements/a%00b"));
        refusee(ministere.page("/suivi/nation?q=%ed%a0%80"));
        refusee(ministere.page("/suivi/nation?q=%E9vry"));
    }

    @Test
    void l_api_refuse_ce_qu_aucun_texte_ne_contient() {
        String ministere = login(Role.MINISTERE);
        for (String faute : FAUTES) {
            refusee(programme(ministere, Personnes.MOT_DE_PASSE, "/api/v1/sites?q=" + encode(faute)));
            if (faute.indexOf('\u0000') < 0) {
                refusee(programme(ministere, Personnes.MOT_DE_PASSE, "/api/v1/sites/" + encode(faute)));
            }
            assertThat(programme(faute, "x", "/api/v1/nation").statusCode()).isEqualTo(401);
            assertThat(programme("x", faute, "/api/v1/nation").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void le_moteur_refuse_ce_qu_aucun_texte_ne_contient() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        for (String faute : List.of("a\\u0000b", "a\\ufffeb", "a\\ud800b", "\\udc00")) {
            refusee(referent.api("POST", "/task", "{\"nameLike\":\"" + faute + "\"}"));
            assertThat(referent.api("POST", "/task", "{\"" + faute + "\":1}").statusCode())
                    .isEqualTo(400);
            refusee(referent.api(
                    "POST", "/task/inconnue/submit-form", "{\"variables\":{\"nom\":{\"value\":\"" + faute + "\"}}}"));
        }
        refusee(referent.api("GET", "/task?nameLike=" + encode("a\u0000b"), null));
        incorrecte(referent.api("GET", "/task/" + encode("a\u0000b"), null));
        refusee(connecte(Role.ADMINISTRATEUR)
                .api("POST", "/user/create", "{\"profile\":{\"id\":\"x\",\"firstName\":\"a\\u0000\"}}"));
    }

    @Test
    void un_fichier_dont_le_nom_n_est_pas_un_texte_est_refuse() {
        refusee(connecte(Role.REFERENT_QUALITE)
                .deposer("/suivi/entree", "feuille", "a\ufffe.csv", "a;b".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prefecture d'evry",
                "Préfecture d’Évry",
                "PRÉFECTURE D‘ÉVRY",
                "préfecture\u00a0d evry",
                "\u202fprefecture d´évry\u200b",
                "prefecture-d-evry"
            })
    void la_recherche_ne_regarde_ni_accents_ni_capitales_ni_especes_de_signes(String tape) throws IOException {
        String ministere = login(Role.MINISTERE);
        for (String forme : List.of(tape, Normalizer.normalize(tape, Normalizer.Form.NFD))) {
            HttpResponse<String> reponse =
                    programme(ministere, Personnes.MOT_DE_PASSE, "/api/v1/sites?q=" + encode(forme));
            assertThat(new ObjectMapper().readTree(reponse.body()).path("total").asInt())
                    .as(reponse.body())
                    .isEqualTo(1);
        }
        assertThat(new Navigateur(port)
                        .connecter(ministere, Personnes.MOT_DE_PASSE)
                        .page("/suivi/nation?q=" + encode(tape))
                        .body())
                .contains("href=\"/suivi/sites/91-evry");
    }

    @Test
    void java_et_la_base_replient_les_memes_lettres() {
        List<String> lettres = IntStream.rangeClosed(0x20, 0x24F)
                .boxed()
                .map(Character::toString)
                .filter(lettre -> Texte.net(lettre).equals(lettre))
                .filter(lettre -> Repli.de(lettre).chars().noneMatch(signe -> signe > 0x7F))
                .toList();
        for (String lettre : lettres) {
            String nom = "x" + lettre + "y";
            assertThat(base.sql("select " + Repli.sql("cast(:nom as varchar(10))"))
                            .param("nom", nom)
                            .query(String.class)
                            .single())
                    .as(nom)
                    .isEqualTo(Repli.de(nom));
        }
    }

    @Test
    void une_page_a_la_meme_reponse_avec_et_sans_barre_finale() {
        Map<String, Navigateur> gens = Map.of(
                "référent", connecte(Role.REFERENT_QUALITE),
                "ministère", connecte(Role.MINISTERE),
                "inconnu", new Navigateur(port));
        Map<String, String> differences = new TreeMap<>();
        routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .map(chemin -> chemin.replace("{code}", "91").replace("{extension}", "csv"))
                .filter(chemin -> !chemin.equals("/") && !chemin.contains("{") && !chemin.startsWith("/error"))
                .distinct()
                .forEach(chemin -> gens.forEach((qui, lui) -> {
                    HttpResponse<String> sans = lui.page(chemin);
                    HttpResponse<String> avec = lui.page(chemin + "/");
                    if (sans.statusCode() != avec.statusCode()
                            || !Navigateur.vers(sans).equals(Navigateur.vers(avec))) {
                        differences.put(qui + " " + chemin, sans.statusCode() + " / " + avec.statusCode());
                    }
                }));
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/suivi/", "/suivi/nation/?q=evry", "/connexion/"})
    void la_barre_finale_ne_change_pas_de_page(String adresse) {
        assertThat(connecte(Role.MINISTERE).page(adresse).statusCode()).isIn(200, 302);
    }
}
