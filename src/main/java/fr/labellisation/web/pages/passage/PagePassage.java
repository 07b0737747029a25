package fr.labellisation.web.pages.passage;

import fr.labellisation.acces.Geste;
import fr.labellisation.parcours.label.DemandeDePassage;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a renewal changes for one site, engagement by engagement, before it is decided and after. */
@ConditionalOnWebApplication
@Controller
class PagePassage {
    private final Lecteurs lecteurs;
    private final CompositionPassage composition;

    PagePassage(Lecteurs lecteurs, CompositionPassage composition) {
        this.lecteurs = lecteurs;
        this.composition = composition;
    }

    @GetMapping("/suivi/sites/{code}/passage")
    String page(Principal qui, @PathVariable String code, @ModelAttribute DemandeDePassage demande, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        page.addAttribute(
                "vue",
                composition
                        .page(new CodeSite(code), demande)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "suivi/passage";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refus(SaisieRefusee refus, Model page) {
        page.addAttribute("raisons", refus.raisons());
        return "suivi/refus";
    }
}
