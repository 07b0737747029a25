package fr.labellisation.acces;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What a program is told that may not pass: a problem detail (RFC 9457), in French. */
@Component
class PortesDeLApi implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ObjectMapper json;
    private final SessionsOuvertes sessions;

    PortesDeLApi(ObjectMapper json, SessionsOuvertes sessions) {
        this.json = json;
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException e)
            throws IOException {
        reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"labellisation\", charset=\"UTF-8\"");
        repondre(
                reponse,
                HttpStatus.UNAUTHORIZED,
                "Connexion demandée",
                "Donnez l’identifiant et le mot de passe d’un compte (HTTP Basic).");
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException e)
            throws IOException {
        boolean aChanger = sessions.etat(SecurityContextHolder.getContext().getAuthentication())
                == Comptes.Etat.MOT_DE_PASSE_A_CHANGER;
        repondre(
                reponse,
                HttpStatus.FORBIDDEN,
                "Accès refusé",
                aChanger
                        ? "Ce mot de passe a été donné par l’administrateur : changez-le d’abord sur la page /mot-de-passe."
                        : "Ce compte n’a pas ce droit. L’API se lit seulement (GET).");
    }

    private void repondre(HttpServletResponse reponse, HttpStatus statut, String titre, String detail)
            throws IOException {
        ProblemDetail probleme = ProblemDetail.forStatusAndDetail(statut, detail);
        probleme.setTitle(titre);
        reponse.setStatus(statut.value());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(reponse.getOutputStream(), probleme);
    }
}
