package fr.labellisation.web.pages.nation;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.lecture.situation.RechercheSites;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the ministry sees: the map, the figures and every site of the country. Four statements, however many sites there are. */
@ConditionalOnWebApplication
@Controller
class PageNation {
    private static final int PAR_PAGE = 50;

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final Territoire territoire;
    private final FondDeCarte fond;
    private final CompositionNation lecture;
    private final VueNation vue;

    PageNation(
            Lecteurs lecteurs,
            Situations situations,
            Territoire territoire,
            FondDeCarte fond,
            CompositionNation lecture,
            VueNation vue) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.territoire = territoire;
        this.fond = fond;
        this.lecture = lecture;
        this.vue = vue;
    }

    @GetMapping("/suivi/nation")
    String lire(Principal qui, @ModelAttribute FiltreNation filtre, Model page, HttpServletResponse reponse) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        Nation nation = Nation.de(territoire.departements(), situations.parDepartement());
        page.addAttribute("jour", DateFrancaise.de(situations.jourDeLaNation()));
        page.addAttribute("carte", CarteNationale.de(nation, fond));
        page.addAttribute("chiffres", vue.chiffres(nation, situations.labellisesParReferentiel()));
        page.addAttribute("total", nation.sites());
        page.addAttribute("filtre", filtre);
        page.addAttribute("etats", vue.etats(filtre));
        page.addAttribute("referentiels", vue.referentiels(filtre, situations.jourDeLaNation()));
        page.addAttribute("departements", vue.departements(filtre));
        try {
            montrer(filtre, lecture.lire(filtre), page);
            page.addAttribute("refus", List.of());
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("refus", refus.raisons());
        }
        return "suivi/nation";
    }

    private void montrer(FiltreNation filtre, RechercheSites demandes, Model page) {
        int trouves = situations.compter(demandes);
        Pages pages = Pages.de(
                filtre.page(),
                trouves,
                PAR_PAGE,
                numero -> filtre.alaPage(numero).adresse());
        page.addAttribute("trouves", trouves);
        page.addAttribute("pages", pages);
        page.addAttribute("colonnes", vue.colonnes(filtre));
        page.addAttribute("lignes", vue.lignes(situations.rechercher(demandes.partie(pages.debut(), PAR_PAGE))));
    }
}
