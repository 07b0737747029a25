package fr.labellisation.socle.portes;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.installation.SondeDeLaBase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away, or the node stops, a request is refused at once and in words: it has not been done. One that was at
 * work when the database went is told that nobody knows.
 */
class Indisponibilite extends OncePerRequestFilter {
    static final String ARRET =
            "Le service redémarre. Votre demande n’a pas été prise en compte\u00a0: recommencez dans une minute.";
    static final String BASE_ABSENTE =
            "La base de données ne répond pas. Votre demande n’a pas été prise en compte\u00a0: recommencez dans quelques"
                    + " minutes, le service reviendra de lui-même.";
    static final String BASE_PERDUE =
            "La base de données a cessé de répondre pendant votre demande. Regardez, quand le service sera revenu, si elle a"
                    + " été prise en compte avant de recommencer.";

    private static final String TITRE = "Service momentanément indisponible";
    private static final String PATIENCE_EN_S = "30";
    /** What says how it is with the service, and the style sheet of the page that does. */
    private static final List<String> TOUJOURS = List.of("/sante", "/acces/");
    /** Codes of a connection that is lost or refused, and of a database that is stopped. */
    private static final List<String> PERDUE = List.of("08", "57P");

    private final ApplicationAvailability etat;
    private final SondeDeLaBase base;
    private final ObjectMapper json;

    Indisponibilite(ApplicationAvailability etat, SondeDeLaBase base, ObjectMapper json) {
        this.etat = etat;
        this.base = base;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (TOUJOURS.stream().anyMatch(requete.getRequestURI()::startsWith)) {
            suite.doFilter(requete, reponse);
        } else if (etat.getReadinessState() == ReadinessState.REFUSING_TRAFFIC) {
            reponse.setHeader(HttpHeaders.CONNECTION, "close");
            refuser(requete, reponse, ARRET);
        } else if (!base.repond()) {
            refuser(requete, reponse, BASE_ABSENTE);
        } else {
            essayer(requete, reponse, suite);
        }
    }

    private void essayer(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(requete, reponse);
        } catch (ServletException | RuntimeException e) {
            if (reponse.isCommitted() || !parLaBase(e)) {
                throw e;
            }
            logger.warn("The database was lost during a request: " + e.getMessage());
            reponse.resetBuffer();
            refuser(requete, reponse, BASE_PERDUE);
        }
    }

    private static boolean parLaBase(Throwable faute) {
        return Stream.iterate(faute, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(sql -> sql instanceof SQLTransientConnectionException
                        || PERDUE.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith));
    }

    /** A page to a person, a problem detail to a program, and to the engine's web applications what they show. */
    private void refuser(HttpServletRequest requete, HttpServletResponse reponse, String phrase) throws IOException {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, PATIENCE_EN_S);
        if (requete.getRequestURI().startsWith("/api/")) {
            ProblemDetail probleme = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, phrase);
            probleme.setTitle(TITRE);
            reponse.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(reponse.getOutputStream(), probleme);
        } else {
            requete.setAttribute(ErreurEnFrancais.TITRE, TITRE);
            requete.setAttribute(ErreurEnFrancais.PHRASE, phrase);
            reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
