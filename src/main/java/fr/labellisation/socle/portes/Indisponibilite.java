package fr.labellisation.socle.portes;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.installation.Preparatifs;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the node prepares itself or stops, or the database is away, a request is refused at once and in words: it has not been done.
 * One that was at work when the database went is told that nobody knows.
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

    static final String DEMARRAGE = "Le service démarre.";
    static final String RIEN_DE_FAIT = " Votre demande n’a pas été prise en compte\u00a0: recommencez dans une minute.";
    /** Attribute of the page of an error that is a wait: how far it is, an Integer. */
    static final String POUR_CENT = "pourCent";

    private static final String REFRESH = "Refresh";
    private static final String TITRE = "Service momentanément indisponible";
    private static final String MISE_EN_ROUTE = "Mise en route";
    private static final String PATIENCE_EN_S = "30";
    private static final String PREPARATIFS_EN_S = "5";
    /** What says how it is with the service, and the look of the page that does. */
    private static final List<String> TOUJOURS = List.of("/sante", "/acces/", "/marque/", "/favicon.ico");
    /** Codes of a connection that is lost or refused, and of a database that is stopped. */
    private static final List<String> PERDUE = List.of("08", "57P");

    private final ApplicationAvailability etat;
    private final SondeDeLaBase base;
    private final Preparatifs preparatifs;
    private final ObjectMapper json;

    Indisponibilite(ApplicationAvailability etat, SondeDeLaBase base, Preparatifs preparatifs, ObjectMapper json) {
        this.etat = etat;
        this.base = base;
        this.preparatifs = preparatifs;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (TOUJOURS.stream().anyMatch(requete.getRequestURI()::startsWith)) {
            suite.doFilter(requete, reponse);
        } else if (etat.getState(ReadinessState.class) == null) {
            faireAttendre(requete, reponse);
        } else if (etat.getReadinessState() == ReadinessState.REFUSING_TRAFFIC) {
            reponse.setHeader(HttpHeaders.CONNECTION, "close");
            refuser(requete, reponse, TITRE, ARRET, PATIENCE_EN_S);
        } else if (!base.repond()) {
            refuser(requete, reponse, TITRE, BASE_ABSENTE, PATIENCE_EN_S);
        } else {
            essayer(requete, reponse, suite);
        }
    }

    /** The page comes back by itself, without a script, until the one that was asked for can be shown. */
    private void faireAttendre(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Optional<Preparatifs.Avancement> avancement = preparatifs.avancement();
        avancement.ifPresent(connu -> requete.setAttribute(POUR_CENT, connu.pourCent()));
        String phrase = avancement.map(Preparatifs.Avancement::phrase).orElse(DEMARRAGE);
        if (HttpMethod.GET.matches(requete.getMethod())) {
            reponse.setHeader(REFRESH, PREPARATIFS_EN_S);
        } else {
            phrase += RIEN_DE_FAIT;
        }
        refuser(requete, reponse, MISE_EN_ROUTE, phrase, PREPARATIFS_EN_S);
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
            refuser(requete, reponse, TITRE, BASE_PERDUE, PATIENCE_EN_S);
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
    private void refuser(
            HttpServletRequest requete, HttpServletResponse reponse, String titre, String phrase, String patience)
            throws IOException {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, patience);
        if (requete.getRequestURI().startsWith("/api/")) {
            ProblemDetail probleme = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, phrase);
            probleme.setTitle(titre);
            reponse.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(reponse.getOutputStream(), probleme);
        } else {
            requete.setAttribute(ErreurEnFrancais.TITRE, titre);
            requete.setAttribute(ErreurEnFrancais.PHRASE, phrase);
            reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
