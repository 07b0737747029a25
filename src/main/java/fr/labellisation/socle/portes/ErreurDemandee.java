package fr.labellisation.socle.portes;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Somebody asks for the page of errors without an error: there is nothing at this address. */
final class ErreurDemandee implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object page) throws IOException {
        if (requete.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        ErreurEnFrancais.INTROUVABLE.repondre(requete, reponse);
        return false;
    }
}
