package fr.labellisation.web.pages.site;

import fr.labellisation.acces.Geste;
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

/** All that was written for one site, step by step. Who may read the site may read it. */
@ConditionalOnWebApplication
@Controller
class PageEcrits {
    private final Lecteurs lecteurs;
    private final EcritsEnClair ecrits;

    PageEcrits(Lecteurs lecteurs, EcritsEnClair ecrits) {
        this.lecteurs = lecteurs;
        this.ecrits = ecrits;
    }

    @GetMapping("/suivi/sites/{code}/ecrits")
    String page(Principal qui, @PathVariable String code, @ModelAttribute FiltreEcrits filtre, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        page.addAttribute(
                "vue",
                ecrits.page(new CodeSite(code), filtre)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "suivi/ecrits";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refus(SaisieRefusee refus, Model page) {
        page.addAttribute("raisons", refus.raisons());
        return "suivi/refus";
    }
}
