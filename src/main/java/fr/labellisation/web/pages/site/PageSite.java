package fr.labellisation.web.pages.site;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lecteurs.LieuxDesTaches;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where one site stands, what was done and by whom, and what comes next. */
@ConditionalOnWebApplication
@Controller
class PageSite {
    /** How many writings are shown: their page has the others. */
    private static final int DERNIERS_ECRITS = 5;

    private final Lecteurs lecteurs;
    private final CompositionSite lecture;
    private final EcritsEnClair ecrits;
    private final PreparationEnClair preparation;
    private final BlocagesEnClair blocages;
    private final LieuxDesTaches lieux;

    PageSite(
            Lecteurs lecteurs,
            CompositionSite lecture,
            EcritsEnClair ecrits,
            PreparationEnClair preparation,
            BlocagesEnClair blocages,
            LieuxDesTaches lieux) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
        this.ecrits = ecrits;
        this.preparation = preparation;
        this.blocages = blocages;
        this.lieux = lieux;
    }

    @GetMapping("/suivi/sites/{code}")
    String page(
            Principal qui, @PathVariable String code, @RequestParam(defaultValue = "") String demarche, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeSite site = new CodeSite(code);
        Optional<VueSite> trouvee = lecture.page(site, demarche, lieux.pour(qui));
        if (trouvee.isEmpty()
                && demarche.isEmpty()
                && lecteurs.sites(qui, Geste.LIRE_LE_SITE).contains(code)) {
            return "suivi/site-a-venir";
        }
        VueSite vue = trouvee.orElseThrow(PageSite::introuvable);
        VuePreparation prete = preparation.du(site).orElse(null);
        page.addAttribute("vue", vue);
        page.addAttribute("ecrits", ecrits.derniers(site, DERNIERS_ECRITS));
        page.addAttribute("preparation", prete);
        page.addAttribute("bloque", blocages.de(site, vue.site(), vue.ouvertes(), prete));
        page.addAttribute("versLesMessages", lecteurs.peut(qui, Geste.LIRE_LES_MESSAGES));
        return "suivi/site";
    }

    /** Only where the site stands, to be shown within another page. */
    @GetMapping(path = "/suivi/sites/{code}", params = "fragment=carte")
    String carte(Principal qui, @PathVariable String code, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        page.addAttribute("site", lecture.carte(new CodeSite(code)).orElseThrow(PageSite::introuvable));
        return "suivi/morceaux :: carte";
    }

    private static ResponseStatusException introuvable() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
