package fr.labellisation.acces.saisies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a form carries to show that it comes from a page of ours, kept in the session. What a script sends after the session is over
 * is refused without opening another one: its cookie would take the place of the one in which the page that was asked for waits.
 */
public final class JetonsDesFormulaires implements CsrfTokenRepository {
    private final CsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();
    private final RequestMatcher ouvrants;

    /** @param ouvrants requests that may open a session */
    public JetonsDesFormulaires(RequestMatcher ouvrants) {
        this.ouvrants = ouvrants;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest requete) {
        return sessions.generateToken(requete);
    }

    @Override
    public void saveToken(CsrfToken jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        if (requete.getSession(false) != null || ouvrants.matches(requete)) {
            sessions.saveToken(jeton, requete, reponse);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest requete) {
        return sessions.loadToken(requete);
    }
}
