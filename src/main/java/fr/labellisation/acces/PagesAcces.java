package fr.labellisation.acces;

import fr.labellisation.acces.RefusConnexion.Raison;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login, change of password, and the way from there to one's own place. */
@ConditionalOnWebApplication
@Controller
class PagesAcces {
    private final Comptes comptes;

    PagesAcces(Comptes comptes) {
        this.comptes = comptes;
    }

    @GetMapping("/")
    String accueil(Principal qui) {
        return Espace.de(comptes.roles(qui.getName()))
                .map(espace -> "redirect:" + espace.chemin())
                .orElse("redirect:/connexion");
    }

    @GetMapping("/connexion")
    String connexion(
            Principal qui,
            @RequestParam(defaultValue = "") String erreur,
            @RequestParam(name = "au-revoir", required = false) String auRevoir,
            Model page) {
        if (qui != null && comptes.etat(qui.getName()) == Comptes.Etat.OUVERT) {
            return "redirect:/";
        }
        page.addAttribute("erreur", Raison.duCode(erreur).map(Raison::phrase).orElse(null));
        page.addAttribute("auRevoir", auRevoir != null);
        return "acces/connexion";
    }

    @GetMapping("/mot-de-passe")
    String motDePasse(Principal qui, Model page) {
        return page(qui, page, List.of());
    }

    @PostMapping("/mot-de-passe")
    String changer(
            Principal qui,
            @RequestParam String actuel,
            @RequestParam String nouveau,
            @RequestParam String confirmation,
            Model page) {
        List<String> refus = nouveau.equals(confirmation)
                ? comptes.changerMotDePasse(qui.getName(), actuel, nouveau)
                : List.of("Le nouveau mot de passe et sa confirmation diffèrent.");
        return refus.isEmpty() ? "redirect:/" : page(qui, page, refus);
    }

    private String page(Principal qui, Model page, List<String> refus) {
        page.addAttribute("utilisateur", qui.getName());
        page.addAttribute("refus", refus);
        page.addAttribute("premiere", comptes.etat(qui.getName()) == Comptes.Etat.MOT_DE_PASSE_A_CHANGER);
        return "acces/mot-de-passe";
    }
}
