package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lecteurs.LieuxDesTaches;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the sites of a département stand, what is late and who holds it. */
@ConditionalOnWebApplication
@Controller
class PageDepartement {
    private final Lecteurs lecteurs;
    private final CompositionDepartement lecture;
    private final LieuxDesTaches lieux;

    PageDepartement(Lecteurs lecteurs, CompositionDepartement lecture, LieuxDesTaches lieux) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
        this.lieux = lieux;
    }

    @GetMapping("/suivi/departements/{code}")
    String page(Principal qui, @PathVariable String code, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        page.addAttribute("vue", lecture.de(new CodeDepartement(code), lieux.pour(qui)));
        return "suivi/departement";
    }
}
