package fr.labellisation.acces;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The calls to the engine that its web applications may pass on. {@code acces/routes-du-moteur.txt} holds every address that the
 * engine answers, with whose it is; what is not there is refused to everybody, reading as writing. Whoever may make a call still
 * reads and does only what the engine's own table lets him.
 */
final class RoutesDuMoteur {
    private static final String LISTE = "acces/routes-du-moteur.txt";
    private static final String FERMEE = "FERMEE";

    /** Whose web application makes the call. */
    enum Public {
        TOUS(EnumSet.allOf(Role.class)),
        TASKLIST(roles(Espace.TASKLIST)),
        COCKPIT(roles(Espace.COCKPIT)),
        ADMIN(roles(Espace.ADMIN));

        private final Set<Role> roles;

        Public(Set<Role> roles) {
            this.roles = roles;
        }

        private static Set<Role> roles(Espace espace) {
            EnumSet<Role> roles = EnumSet.allOf(Role.class);
            roles.removeIf(role -> !espace.ouvertA(role));
            return roles;
        }

        boolean compte(Set<Role> siens) {
            return roles.stream().anyMatch(siens::contains);
        }
    }

    /** An address and those who call it; empty if nobody does. */
    private record Route(HttpMethod methode, PathPattern chemin, Optional<Public> qui) {
        /** @param ligne of the list: « TASKLIST GET /camunda/api/…/{id} » */
        static Route lue(String ligne) {
            String[] mots = ligne.split(" ", 3);
            String chemin = mots[2].replace("{file:.*}", "**").replaceAll("\\{[^}]*}", "*");
            return new Route(
                    HttpMethod.valueOf(mots[1]),
                    CheminDemande.modele(chemin),
                    mots[0].equals(FERMEE) ? Optional.empty() : Optional.of(Public.valueOf(mots[0])));
        }
    }

    /** By method, and the most precise first: what the engine counts beside its things is not one of them. */
    private static final Map<HttpMethod, List<Route>> ROUTES = lire();

    private static final PathPattern DE_L_API = CheminDemande.modele("/camunda/api/**");

    /** Files, and pages without a fact in them. The set-up is not for persons: the first administrator is made at start-up. */
    private static final PathPattern FICHIERS = CheminDemande.modele("/camunda/**");

    private static final PathPattern INSTALLATION = CheminDemande.modele("/camunda/app/*/*/setup/**");

    private static final String MOTEUR = "/camunda/api/engine/engine/*";
    private static final PathPattern PROFIL = CheminDemande.modele(MOTEUR + "/user/{utilisateur}/profile");
    private static final PathPattern NOMBRE_DE_GROUPES = CheminDemande.modele(MOTEUR + "/group/count");
    private static final PathPattern HISTOIRE = CheminDemande.modele(MOTEUR + "/history/user-operation/**");

    private RoutesDuMoteur() {}

    private static Map<HttpMethod, List<Route>> lire() {
        try {
            return new ClassPathResource(LISTE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .map(Route::lue)
                    .sorted(Comparator.comparing(Route::chemin))
                    .collect(Collectors.groupingBy(Route::methode));
        } catch (IOException e) {
            throw new UncheckedIOException(LISTE, e);
        }
    }

    /** Whose call this is; empty if it is nobody's. */
    static Optional<Public> publicDe(HttpMethod methode, CheminDemande chemin) {
        HttpMethod demandee = HEAD.equals(methode) ? GET : methode;
        if (!chemin.suit(DE_L_API)) {
            boolean fichier = GET.equals(demandee) && chemin.suit(FICHIERS) && !chemin.suit(INSTALLATION);
            return fichier ? Optional.of(Public.TOUS) : Optional.empty();
        }
        return ROUTES.getOrDefault(demandee, List.of()).stream()
                .filter(route -> chemin.suit(route.chemin()))
                .findFirst()
                .flatMap(Route::qui);
    }

    /** May somebody with these roles make the call? */
    static boolean permise(HttpServletRequest requete, String login, Set<Role> roles) {
        return CheminDemande.de(requete)
                .filter(chemin -> publicDe(HttpMethod.valueOf(requete.getMethod()), chemin)
                        .filter(qui -> qui.compte(roles))
                        .isPresent())
                .filter(chemin -> Public.ADMIN.compte(roles) || deSoi(requete, login, chemin))
                .isPresent();
    }

    /**
     * What the engine would say of anybody in the country: of the account, of its groups, of what is done. It is asked of oneself
     * or of one task.
     */
    private static boolean deSoi(HttpServletRequest requete, String login, CheminDemande chemin) {
        boolean lecture = Set.of(GET.name(), HEAD.name()).contains(requete.getMethod());
        if (lecture && chemin.suit(PROFIL)) {
            return chemin.valeur(PROFIL, "utilisateur").filter(login::equals).isPresent();
        }
        if (chemin.suit(NOMBRE_DE_GROUPES)) {
            return seul(requete, "member").filter(login::equals).isPresent();
        }
        return !chemin.suit(HISTOIRE) || seul(requete, "taskId").isPresent();
    }

    /** The criterion, if it is given once and not empty. */
    private static Optional<String> seul(HttpServletRequest requete, String critere) {
        String[] valeurs = requete.getParameterValues(critere);
        return Optional.ofNullable(valeurs)
                .filter(v -> v.length == 1)
                .map(v -> v[0])
                .filter(v -> !v.isBlank());
    }
}
