package fr.labellisation.web.pages.plan;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The plan of actions of a site as it goes, by who carries it out. Who may read the site may read it. */
@ConditionalOnWebApplication
@Controller
class PagePlan {
    private final Lecteurs lecteurs;
    private final CompositionPlan composition;

    PagePlan(Lecteurs lecteurs, CompositionPlan composition) {
        this.lecteurs = lecteurs;
        this.composition = composition;
    }

    @GetMapping("/suivi/sites/{code}/plan")
    String page(Principal qui, @PathVariable String code, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        page.addAttribute(
                "vue",
                composition
                        .page(new CodeSite(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "suivi/plan";
    }
}
