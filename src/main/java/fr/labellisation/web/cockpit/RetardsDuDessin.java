package fr.labellisation.web.cockpit;

import fr.labellisation.acces.Geste;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Cockpit marks as late on a diagram. It is a route of ours and not one of Cockpit's server plugins, because the
 * session, the rights and the départements of the reader are then those of the pages. What is not his is nowhere late.
 */
@ConditionalOnWebApplication
@RestController
class RetardsDuDessin {
    private final Lecteurs lecteurs;
    private final ActivitesEnRetard retards;

    RetardsDuDessin(Lecteurs lecteurs, ActivitesEnRetard retards) {
        this.lecteurs = lecteurs;
        this.retards = retards;
    }

    @GetMapping(path = "/suivi/retards.json", params = "definition")
    Map<String, Long> deDefinition(Principal qui, @RequestParam String definition) {
        lecteurs.exiger(qui, Geste.LIRE_LES_RETARDS);
        return retards.deDefinition(definition, lecteurs.departements(qui));
    }

    @GetMapping(path = "/suivi/retards.json", params = "instance")
    Map<String, Long> dInstance(Principal qui, @RequestParam String instance) {
        lecteurs.exiger(qui, Geste.LIRE_LES_RETARDS);
        return retards.dInstance(instance, lecteurs.departements(qui));
    }
}
