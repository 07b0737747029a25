package fr.labellisation.acces.saisies;

import jakarta.servlet.http.HttpSession;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was typed into a form that came too late, to be sent again. Whether its reader may send it is decided where it goes. */
@ConditionalOnWebApplication
@Controller
class PageSaisie {
    private final SaisiesGardees saisies;

    PageSaisie(SaisiesGardees saisies) {
        this.saisies = saisies;
    }

    @GetMapping(SaisiesGardees.PAGE)
    String saisie(HttpSession session, Model page) {
        session.removeAttribute(SaisiesGardees.DEMANDEE);
        page.addAttribute("saisie", saisies.de(session).orElse(null));
        return "acces/saisie";
    }
}
