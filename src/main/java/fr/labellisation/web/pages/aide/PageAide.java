package fr.labellisation.web.pages.aide;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Role;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is expected of the reader and in what order, then of the others, and what the words mean. The texts are one template a role. */
@ConditionalOnWebApplication
@Controller
class PageAide {
    private final Lecteurs lecteurs;

    PageAide(Lecteurs lecteurs) {
        this.lecteurs = lecteurs;
    }

    @GetMapping("/suivi/aide")
    String lire(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_L_AIDE);
        Set<Role> siens = lecteurs.roles(qui);
        page.addAttribute("siens", siens.stream().sorted().toList());
        page.addAttribute(
                "autres",
                Arrays.stream(Role.values())
                        .filter(role -> !siens.contains(role))
                        .toList());
        return "aide/aide";
    }
}
