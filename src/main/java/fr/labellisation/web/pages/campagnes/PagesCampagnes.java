package fr.labellisation.web.pages.campagnes;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.message.MessagesDeCampagne;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.campagnes.VueCampagne.Ligne;
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

/** The campaigns: all of them for the ministère; for a département those that ask something of its sites. */
@ConditionalOnWebApplication
@Controller
class PagesCampagnes {
    private final Lecteurs lecteurs;
    private final LectureDesCampagnes lecture;
    private final CompositionCampagne composition;
    private final TableauDesSites tableau;
    private final MessagesDeCampagne messages;

    PagesCampagnes(
            Lecteurs lecteurs,
            LectureDesCampagnes lecture,
            CompositionCampagne composition,
            TableauDesSites tableau,
            MessagesDeCampagne messages) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
        this.composition = composition;
        this.tableau = tableau;
        this.messages = messages;
    }

    /** What a campaign asks of the sites of a département, and where they stand on the day of its next step. */
    record Demande(String nom, String demande, String versions, String jour, List<Ligne> sites) {}

    @GetMapping("/suivi/campagnes")
    String toutes(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LES_CAMPAGNES);
        page.addAttribute("jour", DateFrancaise.de(lecture.aujourdhui()));
        if (!lecteurs.national(qui)) {
            page.addAttribute(
                    "demandes",
                    lecteurs.departements(qui).stream()
                            .flatMap(departement -> lecture.du(new CodeDepartement(departement)).stream())
                            .map(this::demande)
                            .toList());
            return "suivi/campagnes-du-departement";
        }
        page.addAttribute(
                "campagnes", lecture.toutes().stream().map(composition::carte).toList());
        page.addAttribute("conduit", lecteurs.peut(qui, Geste.CONDUIRE_UNE_CAMPAGNE));
        return "suivi/campagnes";
    }

    private Demande demande(BilanDeCampagne bilan) {
        CompositionCampagne.Carte carte = composition.carte(bilan);
        var jour = bilan.campagne().objectif().prochaine(bilan.jour()).le();
        return new Demande(
                carte.nom(),
                carte.demande(),
                carte.versions(),
                DateFrancaise.de(jour),
                bilan.au(jour).juges().stream().map(tableau::ligne).toList());
    }

    @GetMapping("/suivi/campagnes/{id}")
    String une(
            Principal qui,
            @PathVariable String id,
            @ModelAttribute FiltreCampagne filtre,
            Model page,
            HttpServletResponse reponse) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        BilanDeCampagne bilan = lecture.exiger(id);
        page.addAttribute(
                "vue", composition.vue(bilan, messages.de(bilan.campagne().id())));
        page.addAttribute("filtre", filtre);
        page.addAttribute("conduit", lecteurs.peut(qui, Geste.CONDUIRE_UNE_CAMPAGNE));
        try {
            page.addAttribute("tableau", tableau.de(bilan, filtre));
            page.addAttribute("refus", List.of());
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("tableau", tableau.de(bilan, FiltreCampagne.vide()));
            page.addAttribute("refus", refus.raisons());
        }
        return "suivi/campagne";
    }
}
