package fr.labellisation.acces;

import fr.labellisation.acces.RefusConnexion.Raison;
import fr.labellisation.acces.essais.EssaisDeConnexion;
import fr.labellisation.acces.essais.Lieu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final SessionsOuvertes sessions;
    private final EssaisDeConnexion essais;

    PagesAcces(Comptes comptes, SessionsOuvertes sessions, EssaisDeConnexion essais) {
        this.comptes = comptes;
        this.sessions = sessions;
        this.essais = essais;
    }

    @GetMapping("/")
    String accueil(Principal qui) {
        return Espace.de(comptes.roles(qui.getName()))
                .map(espace -> "redirect:" + espace.entree())
                .orElse("redirect:/connexion");
    }

    @GetMapping("/connexion")
    String connexion(
            Principal qui,
            @RequestParam(defaultValue = "") String erreur,
            @RequestParam(name = "au-revoir", required = false) String auRevoir,
            Model page) {
        switch (sessions.etat(qui)) {
            case OUVERT -> {
                return "redirect:/";
            }
            case MOT_DE_PASSE_A_CHANGER -> {
                return "redirect:/mot-de-passe";
            }
            default -> {
                // Nobody, or a session that is over: the login.
            }
        }
        page.addAttribute("erreur", Raison.duCode(erreur).map(Raison::phrase).orElse(null));
        page.addAttribute("auRevoir", auRevoir != null);
        return "acces/connexion";
    }

    @GetMapping("/mot-de-passe")
    String motDePasse(Principal qui, @RequestParam(required = false) String expiree, Model page) {
        return page(qui, page, expiree == null ? List.of() : List.of("La page avait expiré. Recommencez."));
    }

    @PostMapping("/mot-de-passe")
    String changer(
            Principal qui,
            @RequestParam String actuel,
            @RequestParam String nouveau,
            @RequestParam String confirmation,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page) {
        List<String> refus = nouveau.equals(confirmation)
                ? changer(qui.getName(), actuel, nouveau, Lieu.de(requete))
                : List.of("Le nouveau mot de passe et sa confirmation diffèrent.");
        if (!refus.isEmpty()) {
            return page(qui, page, refus);
        }
        requete.changeSessionId();
        sessions.poursuivre(requete, reponse);
        return "redirect:/";
    }

    private List<String> changer(String compte, String actuel, String nouveau, Lieu lieu) {
        if (!essais.permis(compte, lieu)) {
            return List.of("Trop d’essais avec un mauvais mot de passe : patientez quelques minutes.");
        }
        if (!comptes.motDePasseJuste(compte, actuel)) {
            essais.rate(compte, lieu);
            return List.of("Le mot de passe actuel n’est pas le bon.");
        }
        essais.reussi(compte, lieu);
        return nouveau.equals(actuel)
                ? List.of("Le nouveau mot de passe doit différer de l’actuel.")
                : comptes.changerMotDePasse(compte, nouveau);
    }

    private String page(Principal qui, Model page, List<String> refus) {
        page.addAttribute("utilisateur", qui.getName());
        page.addAttribute("refus", refus);
        page.addAttribute("premiere", comptes.etat(qui.getName()) == Comptes.Etat.MOT_DE_PASSE_A_CHANGER);
        return "acces/mot-de-passe";
    }
}
