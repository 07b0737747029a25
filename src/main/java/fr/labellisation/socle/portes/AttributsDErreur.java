package fr.labellisation.socle.portes;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What the error page shows and what a program reads of a fault: nothing but our sentences. */
@Component
class AttributsDErreur extends DefaultErrorAttributes {
    private static final int PANNE = 500;
    /** How the web applications of the engine begin when what they send along with each gesture is not there. */
    private static final String JETON_DU_MOTEUR = "CSRFPreventionFilter";

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest requete, ErrorAttributeOptions options) {
        int statut = Objects.requireNonNullElse(
                (Integer) requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST),
                PANNE);
        ErreurEnFrancais erreur = erreur(statut, requete);
        String titre = Objects.requireNonNullElse(
                (String) requete.getAttribute(ErreurEnFrancais.TITRE, RequestAttributes.SCOPE_REQUEST), erreur.titre());
        String phrase = Objects.requireNonNullElse(
                (String) requete.getAttribute(ErreurEnFrancais.PHRASE, RequestAttributes.SCOPE_REQUEST),
                erreur.phrase());
        Map<String, Object> dits = new LinkedHashMap<>();
        dits.put("status", statut);
        dits.put("title", titre);
        dits.put("detail", phrase);
        // Where the web applications of the engine look for it.
        dits.put("message", phrase);
        return dits;
    }

    private static ErreurEnFrancais erreur(int statut, WebRequest requete) {
        Object dit = requete.getAttribute(RequestDispatcher.ERROR_MESSAGE, RequestAttributes.SCOPE_REQUEST);
        return String.valueOf(dit).startsWith(JETON_DU_MOTEUR) ? ErreurEnFrancais.EXPIREE : ErreurEnFrancais.de(statut);
    }
}
