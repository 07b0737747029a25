package fr.labellisation.socle.portes;

import fr.labellisation.socle.formulaires.Texte;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Every text of every request passes here: address, parameters, names of files, JSON. */
final class PorteDesTextes extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            if (!adresseRecevable(requete.getRequestURI())) {
                throw new TexteRefuse();
            }
            suite.doFilter(new RequeteLue(requete), reponse);
        } catch (TexteRefuse refus) {
            refuser(requete, reponse);
        } catch (FichiersTropLourds refus) {
            ErreurEnFrancais.TROP_LOURD.repondre(requete, reponse);
        } catch (ServletException e) {
            if (!(NestedExceptionUtils.getRootCause(e) instanceof TexteRefuse)) {
                throw e;
            }
            refuser(requete, reponse);
        }
    }

    /** A path that is no address at all is left to those who refuse it by their own rules. */
    private static boolean adresseRecevable(String chemin) {
        try {
            return Texte.recevable(UriUtils.decode(chemin, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static void refuser(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        requete.setAttribute(ErreurEnFrancais.PHRASE, TexteRefuse.PHRASE);
        ErreurEnFrancais.INCORRECTE.repondre(requete, reponse);
    }
}
