package fr.labellisation.web.pages.campagnes;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.CampagneEnClair;
import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.campagnes.message.EnvoiDeCampagne;
import fr.labellisation.lecture.campagnes.message.SaisieDeMessage;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Choix;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the ministère writes to those who answer for missing sites: composed, shown with all that each reads, sent once. */
@ConditionalOnWebApplication
@Controller
class PagesMessage {
    private static final String ENVOYE = "Le message est parti\u00a0; il figure parmi les messages envoyés.";

    private final Lecteurs lecteurs;
    private final LectureDesCampagnes lecture;
    private final EnvoiDeCampagne envoi;
    private final CampagneEnClair enClair;

    PagesMessage(Lecteurs lecteurs, LectureDesCampagnes lecture, EnvoiDeCampagne envoi, CampagneEnClair enClair) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
        this.envoi = envoi;
        this.enClair = enClair;
    }

    @GetMapping("/suivi/campagnes/{id}/message")
    String composer(Principal qui, @PathVariable String id, Model page) {
        BilanDeCampagne bilan = exiger(qui, id);
        String etape = bilan.campagne().objectif().prochaine(bilan.jour()).le().toString();
        return formulaire(bilan, new SaisieDeMessage(etape, "", "", "", false), Jetons.nouveau(), List.of(), page);
    }

    /** What was typed, again: the preview leads back here. */
    @PostMapping("/suivi/campagnes/{id}/message/saisie")
    String reprendre(
            Principal qui,
            @PathVariable String id,
            @RequestParam String jeton,
            @RequestParam Map<String, String> champs,
            Model page) {
        return formulaire(exiger(qui, id), saisie(champs), jeton, List.of(), page);
    }

    @PostMapping("/suivi/campagnes/{id}/message/apercu")
    String apercu(
            Principal qui,
            @PathVariable String id,
            @RequestParam String jeton,
            @RequestParam Map<String, String> champs,
            Model page,
            HttpServletResponse reponse) {
        BilanDeCampagne bilan = exiger(qui, id);
        SaisieDeMessage saisie = saisie(champs);
        try {
            return apercu(bilan, saisie, jeton, false, page);
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            return formulaire(bilan, saisie, jeton, refus.raisons(), page);
        }
    }

    @PostMapping("/suivi/campagnes/{id}/message")
    String envoyer(
            Principal qui,
            @PathVariable String id,
            @RequestParam String jeton,
            @RequestParam String montre,
            @RequestParam Map<String, String> champs,
            Model page,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        BilanDeCampagne bilan = exiger(qui, id);
        SaisieDeMessage saisie = saisie(champs);
        try {
            if (!envoi.envoyer(bilan, saisie, Jetons.exiger(jeton), montre, qui.getName())) {
                return apercu(bilan, saisie, jeton, true, page);
            }
        } catch (DuplicateKeyException e) {
            // The same form, confirmed twice at once: the first one sends it.
            suite.addFlashAttribute("fait", ENVOYE);
            return "redirect:/suivi/campagnes/" + bilan.campagne().id();
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            return formulaire(bilan, saisie, jeton, refus.raisons(), page);
        }
        suite.addFlashAttribute("fait", ENVOYE);
        return "redirect:/suivi/campagnes/" + bilan.campagne().id();
    }

    private static SaisieDeMessage saisie(Map<String, String> champs) {
        return new SaisieDeMessage(
                champs.get("etape"),
                champs.get("position"),
                champs.get("sujet"),
                champs.get("texte"),
                "true".equals(champs.get("secretaires")));
    }

    private BilanDeCampagne exiger(Principal qui, String id) {
        lecteurs.exiger(qui, Geste.CONDUIRE_UNE_CAMPAGNE);
        return lecture.exiger(id);
    }

    private String apercu(BilanDeCampagne bilan, SaisieDeMessage saisie, String jeton, boolean change, Model page) {
        page.addAttribute("apercu", envoi.apercu(bilan, saisie));
        page.addAttribute("change", change);
        commun(bilan, saisie, jeton, page);
        return "suivi/campagne-apercu";
    }

    private String formulaire(
            BilanDeCampagne bilan, SaisieDeMessage saisie, String jeton, List<String> refus, Model page) {
        page.addAttribute("refus", refus);
        page.addAttribute(
                "etapes",
                bilan.campagne().objectif().etapes().stream()
                        .map(etape -> new Choix(
                                etape.le().toString(),
                                "%s, %d\u00a0%% (%d manquent)"
                                        .formatted(
                                                DateFrancaise.de(etape.le()),
                                                etape.part(),
                                                bilan.au(etape.le()).manquants().size()),
                                etape.le().toString().equals(saisie.etape())))
                        .toList());
        page.addAttribute(
                "positions",
                Stream.concat(
                                Stream.of(new Choix(
                                        "",
                                        "Tous ceux qui manquent",
                                        saisie.position().isEmpty())),
                                Arrays.stream(PositionDuSite.values())
                                        .filter(position -> !position.atteinte())
                                        .map(position -> new Choix(
                                                position.code(),
                                                "Seulement\u00a0: " + position.libelle(),
                                                position.code().equals(saisie.position()))))
                        .toList());
        commun(bilan, saisie, jeton, page);
        return "suivi/campagne-message";
    }

    private void commun(BilanDeCampagne bilan, SaisieDeMessage saisie, String jeton, Model page) {
        page.addAttribute("id", bilan.campagne().id());
        page.addAttribute("nom", bilan.campagne().objectif().nom());
        page.addAttribute("demande", enClair.demande(bilan.campagne().objectif()));
        page.addAttribute("saisie", saisie);
        page.addAttribute("jeton", jeton);
    }
}
