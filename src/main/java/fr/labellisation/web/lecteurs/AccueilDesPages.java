package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Geste;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The one address of where things stand: it leads each reader to what he answers for. */
@ConditionalOnWebApplication
@Controller
class AccueilDesPages {
    private final Lecteurs lecteurs;

    AccueilDesPages(Lecteurs lecteurs) {
        this.lecteurs = lecteurs;
    }

    @GetMapping(Espace.SITUATION)
    String entrer(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_LE_SITE);
        if (lecteurs.national(qui)) {
            return "redirect:/suivi/nation";
        }
        return lecteurs.peut(qui, Geste.LIRE_LE_DEPARTEMENT)
                ? "redirect:/suivi/departements/"
                        + lecteurs.departements(qui).stream().findFirst().orElseThrow(AccueilDesPages::nullePart)
                : "redirect:/suivi/sites/"
                        + lecteurs.sites(qui, Geste.LIRE_LE_SITE).stream()
                                .findFirst()
                                .orElseThrow(AccueilDesPages::nullePart);
    }

    /** A role without a place is none. */
    private static ResponseStatusException nullePart() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
