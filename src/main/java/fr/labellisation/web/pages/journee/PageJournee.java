package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Geste;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where who has tasks starts: what he has to do, who waits for it, what others did since he last looked. */
@ConditionalOnWebApplication
@Controller
class PageJournee {
    private final Lecteurs lecteurs;
    private final CompositionJournee composition;

    PageJournee(Lecteurs lecteurs, CompositionJournee composition) {
        this.lecteurs = lecteurs;
        this.composition = composition;
    }

    @GetMapping(Espace.MA_JOURNEE)
    String lire(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.TENIR_SA_JOURNEE);
        page.addAttribute("vue", composition.de(qui));
        return "suivi/ma-journee";
    }
}
