package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lecteurs.LieuxDesTaches;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    String page(
            Principal qui,
            @PathVariable String code,
            @ModelAttribute FiltreDepartement filtre,
            Model page,
            HttpServletResponse reponse) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        CodeDepartement departement = new CodeDepartement(code);
        try {
            page.addAttribute("vue", lecture.de(departement, filtre, lieux.pour(qui)));
            page.addAttribute("refus", List.of());
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("vue", lecture.de(departement, FiltreDepartement.VIDE, lieux.pour(qui)));
            page.addAttribute("refus", refus.raisons());
        }
        return "suivi/departement";
    }
}
