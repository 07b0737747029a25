package fr.labellisation.acces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser, as far as HTTP goes: cookies, forms with their hidden token, no redirect followed by itself. */
public final class Navigateur {
    private static final String ADRESSE_DU_MOTEUR = "/camunda/api/engine/engine/default";

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Navigateur(int port) {
        this.base = "http://localhost:" + port;
    }

    public HttpResponse<String> page(String chemin) {
        return envoyer("GET", chemin, "text/html", null);
    }

    public HttpResponse<String> api(String methode, String chemin, String corps) {
        return envoyer(methode, ADRESSE_DU_MOTEUR + chemin, "application/json", corps);
    }

    public HttpResponse<String> envoyer(String methode, String chemin, String accepte, String corps) {
        HttpRequest.Builder requete = requete(methode, chemin, accepte, corps);
        cookie("XSRF-TOKEN").ifPresent(jeton -> requete.header("X-XSRF-TOKEN", jeton));
        return envoyer(requete.build());
    }

    /** As a page of somebody else would: without what the web applications send along. */
    public HttpResponse<String> apiSansJeton(String methode, String chemin, String corps) {
        return envoyer(requete(methode, ADRESSE_DU_MOTEUR + chemin, "application/json", corps)
                .build());
    }

    private HttpRequest.Builder requete(String methode, String chemin, String accepte, String corps) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(base + chemin))
                .header("Accept", accepte)
                .method(methode, corps == null ? BodyPublishers.noBody() : BodyPublishers.ofString(corps));
        if (corps != null) {
            requete.header("Content-Type", "application/json");
        }
        return requete;
    }

    /** A file as a browser asks for it, which takes it compressed; nothing comes if it is as it was at that date. */
    public HttpResponse<byte[]> fichier(String chemin, String depuis) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(base + chemin))
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip");
        if (depuis != null) {
            requete.header("If-Modified-Since", depuis);
        }
        return envoyer(requete.build(), BodyHandlers.ofByteArray());
    }

    /** Fills in the form of this page and sends it. */
    public HttpResponse<String> remplir(String chemin, Map<String, String> champs) {
        return remplir(chemin, chemin, champs);
    }

    /** Sends a form of this page to where it goes. */
    public HttpResponse<String> remplir(String page, String chemin, Map<String, String> champs) {
        return remplir(page, chemin, List.copyOf(champs.entrySet()));
    }

    /** The same where a name is sent several times. */
    public HttpResponse<String> remplir(String page, String chemin, List<Map.Entry<String, String>> champs) {
        return poster(chemin, champs, jeton(page));
    }

    /** What a form of this page carries hidden, good for as long as the session; empty if it has none. */
    public String jeton(String page) {
        Matcher jeton = JETON.matcher(page(page).body());
        return jeton.find() ? jeton.group(1) : "";
    }

    /** Sends a form of a page that was read before. */
    public HttpResponse<String> poster(String chemin, Map<String, String> champs, String jeton) {
        return poster(chemin, List.copyOf(champs.entrySet()), jeton);
    }

    private HttpResponse<String> poster(String chemin, List<Map.Entry<String, String>> champs, String jeton) {
        String corps = champs.stream()
                .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return envoyer(HttpRequest.newBuilder(URI.create(base + chemin))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        jeton.isEmpty() ? corps : corps + "&_csrf=" + URLEncoder.encode(jeton, StandardCharsets.UTF_8)))
                .build());
    }

    /** Hands in a file with the form of a page. */
    public HttpResponse<String> deposer(String page, String champ, String nom, byte[] contenu) {
        return deposer(page, page, champ, nom, contenu);
    }

    /** Hands in a file with a form of this page to where it goes. */
    public HttpResponse<String> deposer(String page, String chemin, String champ, String nom, byte[] contenu) {
        Matcher jeton = JETON.matcher(page(page).body());
        String corps = jeton.find() ? """
                  --limite\r
                  Content-Disposition: form-data; name="_csrf"\r
                  \r
                  %s\r
                  """.formatted(jeton.group(1)) : "";
        String tete = corps + """
                  --limite\r
                  Content-Disposition: form-data; name="%s"; filename="%s"\r
                  \r
                  """.formatted(champ, nom);
        return envoyer(HttpRequest.newBuilder(URI.create(base + chemin))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(tete),
                        BodyPublishers.ofByteArray(contenu),
                        BodyPublishers.ofString("\r\n--limite--\r\n")))
                .build());
    }

    /** Logs in, and opens the first web application of the engine that may be if the first page is none: it gives the token of its own API. */
    public Navigateur connecter(String identifiant, String motDePasse) {
        session(identifiant, motDePasse);
        page(vers(page("/")));
        for (Espace espace : Espace.values()) {
            if (cookie("XSRF-TOKEN").isEmpty()) {
                page(espace.chemin());
            }
        }
        return this;
    }

    /** Logs in and returns what another browser needs to go on as the same person. */
    public String session(String identifiant, String motDePasse) {
        HttpResponse<String> reponse =
                remplir("/connexion", Map.of("identifiant", identifiant, "mot-de-passe", motDePasse));
        if (!vers(reponse).equals("/")) {
            throw new AssertionError("refusé : " + reponse.statusCode() + " " + vers(reponse));
        }
        return cookie("JSESSIONID").orElseThrow();
    }

    /** Where the answer sends to, without the host; empty if nowhere. */
    public static String vers(HttpResponse<?> reponse) {
        return reponse.headers()
                .firstValue("Location")
                .map(adresse -> adresse.replaceFirst("https?://[^/]+", ""))
                .orElse("");
    }

    private Optional<String> cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(nom))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> envoyer(HttpRequest requete) {
        return envoyer(requete, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> envoyer(HttpRequest requete, BodyHandler<T> corps) {
        try {
            return client.send(requete, corps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
