package fr.labellisation.web.pages.messages;

import fr.labellisation.acces.Geste;
import fr.labellisation.annonces.courriel.CourrielDepose;
import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.DecisionsCourriel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the référent decides about a message; the page of the message says beforehand what each decision does. */
@ConditionalOnWebApplication
@Controller
class DecisionsMessages {
    private final Lecteurs lecteurs;
    private final Courriels courriels;
    private final DecisionsCourriel decisions;

    DecisionsMessages(Lecteurs lecteurs, Courriels courriels, DecisionsCourriel decisions) {
        this.lecteurs = lecteurs;
        this.courriels = courriels;
        this.decisions = decisions;
    }

    @PostMapping("/suivi/messages/{id}/renvoyer")
    String renvoyer(Principal qui, @PathVariable long id, RedirectAttributes suite) {
        exiger(qui, id);
        return decider(id, suite, () -> {
            long copie = decisions.renvoyer(id, qui.getName());
            suite.addFlashAttribute(
                    "fait", "Le message est renvoyé\u00a0: il part dans la minute, à l’adresse ci-dessous.");
            return copie;
        });
    }

    @PostMapping("/suivi/messages/{id}/recu")
    String considererRecu(Principal qui, @PathVariable long id, RedirectAttributes suite) {
        exiger(qui, id);
        return decider(id, suite, () -> {
            decisions.considererRecu(id, qui.getName());
            suite.addFlashAttribute("fait", "Le message est considéré comme reçu\u00a0: rien ne sera renvoyé.");
            return id;
        });
    }

    private void exiger(Principal qui, long id) {
        lecteurs.exiger(qui, Geste.TRAITER_LES_MESSAGES);
        CourrielDepose courriel =
                courriels.trouver(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        lecteurs.exiger(qui, Geste.TRAITER_LES_MESSAGES, courriel.departement().valeur());
    }

    /** A refusal is shown on the page of the message, which nothing has changed. */
    private static String decider(long id, RedirectAttributes suite, Supplier<Long> decision) {
        try {
            return "redirect:/suivi/messages/" + decision.get();
        } catch (SaisieRefusee e) {
            suite.addFlashAttribute("refus", e.raisons());
            return "redirect:/suivi/messages/" + id;
        }
    }
}
