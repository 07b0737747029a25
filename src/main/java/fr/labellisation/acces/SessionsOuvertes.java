package fr.labellisation.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** What a session still allows: nothing more once the account has another password than it was opened with. */
@Component
class SessionsOuvertes {
    private final Comptes comptes;
    private final HttpSessionSecurityContextRepository depot = new HttpSessionSecurityContextRepository();

    SessionsOuvertes(Comptes comptes) {
        this.comptes = comptes;
    }

    /** @param qui null for somebody unknown */
    Comptes.Etat etat(Principal qui) {
        if (!(qui instanceof Authentication jeton) || !(jeton.getPrincipal() instanceof Connecte connecte)) {
            return Comptes.Etat.INTERDIT;
        }
        Comptes.Situation situation = comptes.situation(connecte.name());
        return situation.sceau().equals(connecte.sceau()) ? situation.etat() : Comptes.Etat.INTERDIT;
    }

    /** Somebody has changed his own password: this session goes on, the others are over. */
    void poursuivre(HttpServletRequest requete, HttpServletResponse reponse) {
        String compte = requete.getRemoteUser();
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(
                Connexion.jeton(compte, comptes.situation(compte).sceau()));
        SecurityContextHolder.setContext(contexte);
        depot.saveContext(contexte, requete, reponse);
    }
}
