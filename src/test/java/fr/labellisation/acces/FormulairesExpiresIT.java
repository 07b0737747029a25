package fr.labellisation.acces;

import static fr.labellisation.acces.Navigateur.vers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A form whose page was over: nothing is written, nobody is told that he has no right, and what was typed comes back. */
class FormulairesExpiresIT extends Parcours91 {
    private static final Pattern CHAMP = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private String login;
    private HttpClient navigateur;

    @BeforeEach
    void un_navigateur() {
        login = new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        navigateur = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> demander(HttpRequest.Builder requete) {
        try {
            return navigateur.send(requete.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private URI adresse(String chemin) {
        return URI.create("http://localhost:" + port + chemin);
    }

    private HttpResponse<String> page(String chemin) {
        return demander(HttpRequest.newBuilder(adresse(chemin)));
    }

    private HttpResponse<String> envoyer(String chemin, Map<String, String> champs, String site) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return demander(HttpRequest.newBuilder(adresse(chemin))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(corps)));
    }

    /** The fields that a page sends by itself. */
    private static Map<String, String> caches(HttpResponse<String> page) {
        Map<String, String> champs = new LinkedHashMap<>();
        Matcher champ = CHAMP.matcher(page.body());
        while (champ.find()) {
            champs.put(champ.group(1), champ.group(2));
        }
        return champs;
    }

    private HttpResponse<String> connecter() {
        Map<String, String> champs = caches(page("/connexion"));
        champs.put("identifiant", login);
        champs.put("mot-de-passe", Personnes.MOT_DE_PASSE);
        return envoyer("/connexion", champs, "same-origin");
    }

    @Test
    void ce_qu_un_script_envoie_apres_la_session_n_en_ouvre_pas_une_autre() throws Exception {
        HttpResponse<String> reponse = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(adresse("/suivi/taches/x/brouillon"))
                                .header("Accept", "application/json")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void un_jeton_perime_le_dit_et_rend_la_saisie_que_l_on_renvoie() {
        connecter();

        HttpResponse<String> refus = envoyer(
                "/suivi/planning", Map.of("departement", "91", "cible", "jeudi", "_csrf", "perime"), "same-origin");

        assertThat(vers(refus)).isEqualTo("/saisie");
        HttpResponse<String> rendue = page("/saisie");
        assertThat(rendue.body())
                .contains("La page de ce formulaire avait expiré", "rien n’a été enregistré", "<li>jeudi</li>")
                .doesNotContain("rôle", "perime");
        HttpResponse<String> renvoyee = envoyer("/suivi/planning", caches(rendue), "same-origin");
        assertThat(renvoyee.body()).contains("jeudi").doesNotContain("Formulaire expiré");
        assertThat(renvoyee.statusCode()).isIn(200, 400);
    }

    @Test
    void une_session_terminee_rend_la_saisie_apres_la_connexion() {
        HttpResponse<String> refus =
                envoyer("/suivi/planning", Map.of("departement", "91", "cible", "jeudi"), "same-origin");

        assertThat(vers(refus)).isEqualTo("/connexion?erreur=saisie");
        assertThat(page(vers(refus)).body()).contains("ce que vous aviez saisi vous sera rendu");
        assertThat(vers(connecter())).isEqualTo("/saisie");
        assertThat(page("/saisie").body()).contains("<li>jeudi</li>", "Envoyer de nouveau");
        assertThat(vers(connecter())).isEqualTo("/");
    }

    @Test
    void aucun_mot_de_passe_n_est_garde() {
        connecter();

        assertThat(vers(envoyer(
                        "/mot-de-passe",
                        Map.of("actuel", "Secret-1", "nouveau", "Secret-2", "confirmation", "Secret-2"),
                        "same-origin")))
                .isEqualTo("/mot-de-passe?expiree");
        assertThat(page("/mot-de-passe?expiree").body()).contains("La page avait expiré. Recommencez.");
        envoyer("/suivi/planning", Map.of("cible", "jeudi", "mot-de-passe", "Secret-3"), "same-origin");
        assertThat(page("/saisie").body()).contains("jeudi").doesNotContain("Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void ce_qu_un_autre_site_envoie_n_est_pas_rendu(String site) {
        connecter();

        HttpResponse<String> refus = envoyer("/suivi/planning", Map.of("departement", "91", "cible", "piège"), site);

        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(refus.body())
                .contains("Formulaire expiré", "rien n’a été enregistré")
                .doesNotContain("rôle", "piège");
        assertThat(page("/saisie").body())
                .contains("Votre saisie n’a pas pu être gardée")
                .doesNotContain("piège", "Envoyer de nouveau");
    }

    @Test
    void aucun_formulaire_de_la_maison_ne_repond_que_le_role_n_a_pas_acces() {
        connecter();
        Map<String, String> fautes = new LinkedHashMap<>();
        routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> route.getPatternValues().stream())
                .map(chemin -> chemin.replaceAll("\\{[^}]*}", "1"))
                .filter(chemin -> !chemin.startsWith("/mot-de-passe"))
                .forEach(chemin -> {
                    HttpResponse<String> refus = envoyer(chemin, Map.of("motif", "Parce que " + chemin), "same-origin");
                    String rendue = page("/saisie").body();
                    if (!vers(refus).equals("/saisie")
                            || !rendue.contains("Parce que " + chemin)
                            || !rendue.contains("action=\"" + chemin + "\"")) {
                        fautes.put(chemin, refus.statusCode() + " " + vers(refus));
                    }
                });
        assertThat(fautes).isEmpty();
    }
}
