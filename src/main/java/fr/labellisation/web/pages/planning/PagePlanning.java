package fr.labellisation.web.pages.planning;

import fr.labellisation.acces.Geste;
import fr.labellisation.annonces.courriel.Emetteurs;
import fr.labellisation.annonces.courriel.FichierCalendrier;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.CalendrierDuPlanning;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The planning of a label, backward from the day it is wanted, and what was expected beside what happened. */
@ConditionalOnWebApplication
@Controller
class PagePlanning {
    private final Lecteurs lecteurs;
    private final CompositionPlanning lecture;
    private final ChoixPlanning choix;
    private final Planification planification;
    private final GardePrevision garde;
    private final TableauDesPrevisions previsions;
    private final Emetteurs emetteurs;
    private final HeureLocale heure;

    PagePlanning(
            Lecteurs lecteurs,
            CompositionPlanning lecture,
            ChoixPlanning choix,
            Planification planification,
            GardePrevision garde,
            TableauDesPrevisions previsions,
            Emetteurs emetteurs,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
        this.choix = choix;
        this.planification = planification;
        this.garde = garde;
        this.previsions = previsions;
        this.emetteurs = emetteurs;
        this.heure = heure;
    }

    @GetMapping("/suivi/planning")
    String lire(Principal qui, @ModelAttribute SaisiePlanning demande, Model page, HttpServletResponse reponse) {
        SaisiePlanning saisie = chezLui(qui, demande, Geste.LIRE_LE_PLANNING);
        return page(qui, saisie, null, page, reponse);
    }

    @PostMapping("/suivi/planning")
    String garder(
            Principal qui,
            @ModelAttribute SaisiePlanning demande,
            @RequestParam(defaultValue = "") String demarche,
            Model page,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        SaisiePlanning saisie = chezLui(qui, demande, Geste.GARDER_UNE_PREVISION);
        try {
            garde.garder(lecture.lire(saisie), demarche, qui.getName());
        } catch (SaisieRefusee refus) {
            return page(qui, saisie, refus, page, reponse);
        }
        suite.addAttribute("departement", saisie.departement());
        suite.addFlashAttribute("gardee", demarche);
        return "redirect:/suivi/planning#prevu";
    }

    /** @throws ResponseStatusException 404 when nothing can be planned from this address */
    @GetMapping("/suivi/planning.ics")
    ResponseEntity<String> calendrier(Principal qui, @ModelAttribute SaisiePlanning demande) {
        SaisiePlanning saisie = chezLui(qui, demande, Geste.LIRE_LE_PLANNING);
        try {
            DemandePlanning lue = lecture.lire(saisie);
            String fichier = new FichierCalendrier(
                            heure.maintenant(new CodeDepartement(saisie.departement()))
                                    .toInstant(),
                            emetteurs.du(new CodeDepartement(saisie.departement())))
                    .publication(new CalendrierDuPlanning(planification.planifier(lue)).evenements())
                    .contenu();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("planning-" + saisie.departement() + ".ics")
                                    .build()
                                    .toString())
                    .body(fichier);
        } catch (SaisieRefusee refus) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, refus.getMessage(), refus);
        }
    }

    private String page(
            Principal qui, SaisiePlanning saisie, SaisieRefusee refusDejaDit, Model page, HttpServletResponse reponse) {
        List<String> refus = refusDejaDit == null ? montrer(saisie, page) : refusDejaDit.raisons();
        if (!refus.isEmpty()) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        page.addAttribute("refus", refus);
        page.addAttribute("saisie", saisie);
        page.addAttribute("choix", choix.pour(qui, saisie));
        page.addAttribute("peutGarder", lecteurs.peut(qui, Geste.GARDER_UNE_PREVISION));
        page.addAttribute("previsions", previsions.de(new CodeDepartement(saisie.departement())));
        return "suivi/planning";
    }

    private List<String> montrer(SaisiePlanning saisie, Model page) {
        if (!saisie.complete()) {
            return List.of();
        }
        try {
            page.addAttribute("planning", VuePlanning.de(planification.planifier(lecture.lire(saisie))));
            return List.of();
        } catch (SaisieRefusee refus) {
            return refus.raisons();
        }
    }

    /** In the département asked for, else in the first that the reader sees. */
    private SaisiePlanning chezLui(Principal qui, SaisiePlanning demande, Geste geste) {
        lecteurs.exiger(qui, geste);
        SaisiePlanning saisie = demande.departement().isEmpty()
                ? demande.dans(lecteurs.departements(qui).stream().findFirst().orElse(""))
                : demande;
        lecteurs.exiger(qui, geste, saisie.departement());
        return saisie;
    }
}
