package fr.labellisation.acces;

import fr.labellisation.acces.essais.EssaisDeConnexion;
import fr.labellisation.acces.essais.Lieu;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A password that is changed in the web applications of the engine: whoever does it gives his own one, which is tried no more
 * often than at the login, and goes on in his session if it was his own that changed.
 */
class MotDePasseDansLesApplications extends OncePerRequestFilter {
    private static final RequestMatcher CHANGEMENT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.PUT, "/camunda/api/engine/engine/{moteur}/user/{compte}/credentials");
    private static final String TROP =
            "{\"type\":\"SaisieRefusee\",\"message\":\"Trop d’essais avec un mauvais mot de passe"
                    + "\u00a0: patientez quelques minutes.\"}";

    private final EssaisDeConnexion essais;
    private final SessionsOuvertes sessions;

    MotDePasseDansLesApplications(EssaisDeConnexion essais, SessionsOuvertes sessions) {
        this.essais = essais;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return requete.getRemoteUser() == null || !CHANGEMENT.matches(requete);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String auteur = requete.getRemoteUser();
        Lieu lieu = Lieu.de(requete);
        if (!essais.permis(auteur, lieu)) {
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
            reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
            reponse.getWriter().write(TROP);
            return;
        }
        suite.doFilter(requete, reponse);
        if (!HttpStatus.valueOf(reponse.getStatus()).is2xxSuccessful()) {
            essais.rate(auteur, lieu);
            return;
        }
        essais.reussi(auteur, lieu);
        String compte = CHANGEMENT.matcher(requete).getVariables().get("compte");
        if (auteur.equals(compte)) {
            sessions.poursuivre(requete, reponse);
        }
    }
}
