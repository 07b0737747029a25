package fr.labellisation.acces;

import fr.labellisation.acces.essais.EssaisDeConnexion;
import fr.labellisation.acces.essais.Lieu;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leaves a secret in the browser of whoever has logged in: there, others who fail in his name do not keep him waiting. */
class NavigateurReconnu extends SavedRequestAwareAuthenticationSuccessHandler {

    NavigateurReconnu(RequestCache demandes) {
        setRequestCache(demandes);
        // To the path of the page that was asked for first, whatever name the request had.
        setRedirectStrategy(
                (requete, reponse, adresse) -> reponse.sendRedirect(adresse.replaceFirst("^https?://[^/]*", "")));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest requete, HttpServletResponse reponse, Authentication qui)
            throws ServletException, IOException {
        if (qui.getDetails() instanceof Lieu lieu) {
            ResponseCookie cookie = ResponseCookie.from(Lieu.COOKIE, lieu.navigateur())
                    .path("/")
                    .httpOnly(true)
                    .secure(requete.isSecure())
                    .sameSite("Lax")
                    .maxAge(EssaisDeConnexion.CONNU)
                    .build();
            reponse.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        super.onAuthenticationSuccess(requete, reponse, qui);
    }
}
