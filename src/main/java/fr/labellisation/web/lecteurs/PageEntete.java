package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Geste;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The header alone, for the web applications of the engine: the same entries for the same person wherever he works. */
@ConditionalOnWebApplication
@Controller
class PageEntete {
    private final Lecteurs lecteurs;

    PageEntete(Lecteurs lecteurs) {
        this.lecteurs = lecteurs;
    }

    @GetMapping("/suivi/entete")
    String lire(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_L_AIDE);
        return "suivi/entete :: entete";
    }
}
