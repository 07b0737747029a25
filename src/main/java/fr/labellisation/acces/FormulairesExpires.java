package fr.labellisation.acces;

import fr.labellisation.acces.saisies.SaisiesGardees;
import fr.labellisation.socle.portes.ErreurEnFrancais;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** What becomes of a form that comes after its page was over: it says so, and what was typed comes back. */
@Component
class FormulairesExpires {
    private static final String CONNEXION = "/connexion";
    private static final String MOT_DE_PASSE = "/mot-de-passe";
    private static final String DECONNEXION = "/deconnexion";

    private final SaisiesGardees saisies;

    FormulairesExpires(SaisiesGardees saisies) {
        this.saisies = saisies;
    }

    /** @param connu whether somebody is logged in */
    void repondre(HttpServletRequest requete, HttpServletResponse reponse, boolean connu) throws IOException {
        String suite = !Portes.veutUnePage(requete) ? "" : connu ? suite(requete) : suiteApresConnexion(requete);
        if (suite.isEmpty()) {
            requete.setAttribute(ErreurEnFrancais.TITRE, ErreurEnFrancais.EXPIREE.titre());
            requete.setAttribute(ErreurEnFrancais.PHRASE, ErreurEnFrancais.EXPIREE.phrase());
            reponse.sendError(connu ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        reponse.sendRedirect(requete.getContextPath() + suite);
    }

    /** Empty if what was typed cannot be given back. */
    private String suite(HttpServletRequest requete) {
        return switch (requete.getServletPath()) {
            case CONNEXION -> "/";
            case MOT_DE_PASSE -> MOT_DE_PASSE + "?expiree";
            default -> saisies.garder(requete) ? SaisiesGardees.PAGE : "";
        };
    }

    private String suiteApresConnexion(HttpServletRequest requete) {
        if (DECONNEXION.equals(requete.getServletPath())) {
            return CONNEXION + "?au-revoir";
        }
        if (CONNEXION.equals(requete.getServletPath())) {
            return CONNEXION + "?erreur=" + RefusConnexion.Raison.EXPIREE.code();
        }
        if (saisies.garder(requete)) {
            requete.getSession().setAttribute(SaisiesGardees.DEMANDEE, new SimpleSavedRequest(SaisiesGardees.PAGE));
            return CONNEXION + "?erreur=" + RefusConnexion.Raison.SAISIE.code();
        }
        return CONNEXION + "?erreur=" + RefusConnexion.Raison.SESSION.code();
    }
}
