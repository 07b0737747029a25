package fr.labellisation.acces;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The calls to the engine that its web applications may pass on. Reading is decided by the rights of the person. Of the
 * writes, only those below exist: some others would be allowed by the right to work on a task or to start a process and
 * step over the forms (an error thrown into a task, a start in the middle of a process).
 */
final class RoutesDuMoteur {
    private static final String API = "/camunda/api";
    private static final String MOTEUR = API + "/engine/engine/{moteur}";

    private static final RequestMatcher LECTURES = new OrRequestMatcher(
            methode(GET, "/camunda/**"), methode(HEAD, "/camunda/**"), methode(OPTIONS, "/camunda/**"));

    /** Queries whose criteria are sent in the body. */
    private static final RequestMatcher RECHERCHES = toutes(
            POST,
            MOTEUR + "/{ressource:task|process-instance|execution|variable-instance|job|job-definition|external-task}",
            MOTEUR + "/{ressource:task|process-instance|execution|variable-instance|job|job-definition|external-task}"
                    + "/count",
            MOTEUR + "/history/{ressource:task|process-instance|activity-instance|variable-instance|detail}",
            MOTEUR + "/history/{ressource:task|process-instance|activity-instance|variable-instance|detail}/count",
            MOTEUR + "/filter/{filtre}/{quoi:list|count|singleResult}",
            MOTEUR + "/group",
            MOTEUR + "/group/count",
            MOTEUR + "/identity/password-policy",
            API + "/cockpit/plugin/{plugin}/{moteur}/**");

    private static final RequestMatcher TACHES = toutes(
            POST,
            MOTEUR + "/task/{tache}/{geste:claim|unclaim|submit-form}",
            MOTEUR + "/task/{tache}/comment/create",
            MOTEUR + "/process-definition/{definition}/submit-form",
            MOTEUR + "/process-definition/key/{cle}/submit-form",
            MOTEUR + "/process-definition/key/{cle}/tenant-id/{departement}/submit-form");

    private static final RequestMatcher IDENTITES = new OrRequestMatcher(
            toutes(POST, MOTEUR + "/{quoi:user|group|tenant}/create"),
            toutes(
                    PUT,
                    MOTEUR + "/user/{utilisateur}/{quoi:profile|credentials}",
                    MOTEUR + "/{quoi:group|tenant}/{id}",
                    MOTEUR + "/group/{groupe}/members/{utilisateur}",
                    MOTEUR + "/tenant/{departement}/{quoi:user-members|group-members}/{membre}"),
            toutes(
                    DELETE,
                    MOTEUR + "/{quoi:user|group|tenant}/{id}",
                    MOTEUR + "/group/{groupe}/members/{utilisateur}",
                    MOTEUR + "/tenant/{departement}/{quoi:user-members|group-members}/{membre}"));

    /**
     * The engine's own login and its set-up: there is one login, and the first administrator is made at start-up. Its
     * page of welcome is an advertisement in English.
     */
    private static final RequestMatcher DETOURNEES = toutes(
            null,
            API + "/admin/setup/**",
            API + "/admin/auth/user/*/login/**",
            "/camunda/app/*/*/setup/**",
            "/camunda-welcome/**");

    /** What the engine counts over all départements, whoever asks. Nothing that is shown needs it. */
    private static final RequestMatcher COMPTES_DE_TOUS =
            toutes(null, MOTEUR + "/history/process-definition/{definition}/statistics");

    /** Every request to the engine that is refused, whoever asks. */
    static final RequestMatcher REFUSEES = new OrRequestMatcher(
            DETOURNEES,
            COMPTES_DE_TOUS,
            new NegatedRequestMatcher(new OrRequestMatcher(
                    new NegatedRequestMatcher(toutes(null, "/camunda/**")), LECTURES, RECHERCHES, TACHES, IDENTITES)));

    private RoutesDuMoteur() {}

    private static RequestMatcher toutes(HttpMethod methode, String... chemins) {
        Stream<RequestMatcher> routes = Arrays.stream(chemins).map(chemin -> methode(methode, chemin));
        return new OrRequestMatcher(routes.toList());
    }

    private static RequestMatcher methode(HttpMethod methode, String chemin) {
        return PathPatternRequestMatcher.withDefaults().matcher(methode, chemin);
    }
}
