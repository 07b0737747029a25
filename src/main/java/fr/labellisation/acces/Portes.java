package fr.labellisation.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What is answered to a request that may not pass: a page to a person, a status to a program. */
@Component
class Portes implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final SessionsOuvertes sessions;
    private final FormulairesExpires expires;

    Portes(SessionsOuvertes sessions, FormulairesExpires expires) {
        this.sessions = sessions;
        this.expires = expires;
    }

    /** Asked by somebody unknown. */
    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException e)
            throws IOException {
        if (veutUnePage(requete)) {
            reponse.sendRedirect(requete.getContextPath() + "/connexion");
        } else {
            reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Asked by somebody known, or with a form whose session is over. */
    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException e)
            throws IOException {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        Comptes.Etat etat = sessions.etat(qui);
        if (e instanceof CsrfException) {
            expires.repondre(
                    requete, reponse, etat == Comptes.Etat.OUVERT || etat == Comptes.Etat.MOT_DE_PASSE_A_CHANGER);
        } else if (etat == Comptes.Etat.OUVERT) {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (etat == Comptes.Etat.MOT_DE_PASSE_A_CHANGER && veutUnePage(requete)) {
            reponse.sendRedirect(requete.getContextPath() + "/mot-de-passe");
        } else {
            commence(requete, reponse, null);
        }
    }

    static boolean veutUnePage(HttpServletRequest requete) {
        String accepte = String.valueOf(requete.getHeader("Accept"));
        String chemin = requete.getServletPath();
        return accepte.contains(MediaType.TEXT_HTML_VALUE)
                && requete.getHeader("X-Requested-With") == null
                && List.of("/camunda/api", "/engine-rest").stream().noneMatch(chemin::startsWith);
    }
}
