package fr.labellisation.web.pages.plan;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.actions.tardives.ActionsTardives;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The plan of actions of a site as it goes, by who carries it out. Who may read the site may read it; the référent decides an action on
 * a gap that is known since.
 */
@ConditionalOnWebApplication
@Controller
class PagePlan {
    private static final String ADRESSE = "/suivi/sites/{code}/plan";
    private static final String ECART = "ecart";

    private final Lecteurs lecteurs;
    private final CompositionPlan composition;
    private final EcartsSansAction ecarts;
    private final ActionsTardives actions;
    private final HeureLocale heure;

    PagePlan(
            Lecteurs lecteurs,
            CompositionPlan composition,
            EcartsSansAction ecarts,
            ActionsTardives actions,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.composition = composition;
        this.ecarts = ecarts;
        this.actions = actions;
        this.heure = heure;
    }

    @GetMapping(ADRESSE)
    String page(Principal qui, @PathVariable String code, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        return page(qui, code, Map.of(), List.of(), page);
    }

    /** What was typed stays where it is refused. */
    @PostMapping(ADRESSE)
    String decider(
            Principal qui,
            @PathVariable String code,
            @RequestParam Map<String, String> typees,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exigerSite(qui, Geste.DECIDER_UNE_ACTION, code);
        CodeSite site = new CodeSite(code);
        try {
            actions.decider(
                    ecarts.du(site)
                            .map(EcartsSansAction.Attendus::parcours)
                            .orElseThrow(() -> new SaisieRefusee("Aucun écart de ce site n’attend plus d’action.")),
                    typees.getOrDefault(ECART, ""),
                    typees,
                    heure.aujourdhui(site.departement()));
        } catch (SaisieRefusee refus) {
            return page(qui, code, typees, refus.raisons(), page);
        }
        suite.addFlashAttribute("fait", "L’action est décidée\u00a0: qui s’en charge l’a maintenant à faire.");
        return "redirect:/suivi/sites/" + code + "/plan";
    }

    private String page(Principal qui, String code, Map<String, String> typees, List<String> refus, Model page) {
        CodeSite site = new CodeSite(code);
        page.addAttribute(
                "vue", composition.page(site).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        boolean decide = lecteurs.peutPourLeSite(qui, Geste.DECIDER_UNE_ACTION, code);
        page.addAttribute("decide", decide);
        ecarts.du(site).ifPresent(attendus -> {
            page.addAttribute("attendus", attendus.ecarts());
            page.addAttribute("responsables", decide ? actions.responsables(attendus.parcours()) : List.of());
        });
        page.addAttribute("typees", typees);
        page.addAttribute("refus", refus);
        return "suivi/plan";
    }
}
