package fr.labellisation.web.pages.campagnes;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.campagnes.Campagne;
import fr.labellisation.lecture.campagnes.ConduiteDeCampagne;
import fr.labellisation.lecture.campagnes.SaisieDeCampagne;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Choix;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the ministère sets a campaign, corrects it and closes it. */
@ConditionalOnWebApplication
@Controller
class PagesConduite {
    private static final String SAISIE = "suivi/campagne-saisie";
    private static final String CAMPAGNE = "redirect:/suivi/campagnes/";

    private final Lecteurs lecteurs;
    private final LectureDesCampagnes lecture;
    private final ConduiteDeCampagne conduite;
    private final Referentiels referentiels;

    PagesConduite(
            Lecteurs lecteurs, LectureDesCampagnes lecture, ConduiteDeCampagne conduite, Referentiels referentiels) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
        this.conduite = conduite;
        this.referentiels = referentiels;
    }

    @GetMapping("/suivi/campagnes/nouvelle")
    String nouvelle(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.CONDUIRE_UNE_CAMPAGNE);
        page.addAttribute("jeton", Jetons.nouveau());
        return formulaire(SaisieDeCampagne.vide(), List.of(), page);
    }

    @PostMapping("/suivi/campagnes")
    String lancer(
            Principal qui,
            @RequestParam String jeton,
            @RequestParam MultiValueMap<String, String> champs,
            Model page,
            HttpServletResponse reponse) {
        lecteurs.exiger(qui, Geste.CONDUIRE_UNE_CAMPAGNE);
        SaisieDeCampagne saisie = saisie(champs);
        try {
            return CAMPAGNE + conduite.lancer(saisie, Jetons.exiger(jeton), qui.getName());
        } catch (DuplicateKeyException e) {
            // The same form, sent twice at once: the first one has set it.
            return "redirect:/suivi/campagnes";
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("jeton", jeton);
            return formulaire(saisie, refus.raisons(), page);
        }
    }

    @GetMapping("/suivi/campagnes/{id}/correction")
    String correction(Principal qui, @PathVariable String id, Model page) {
        lecteurs.exiger(qui, Geste.CONDUIRE_UNE_CAMPAGNE);
        Campagne campagne = lecture.campagne(id);
        return corriger(
                campagne, campagne.derniere().version(), SaisieDeCampagne.de(campagne.objectif()), List.of(), page);
    }

    @PostMapping("/suivi/campagnes/{id}")
    String corriger(
            Principal qui,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> champs,
            Model page,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        lecteurs.exiger(qui, Geste.CONDUIRE_UNE_CAMPAGNE);
        Campagne campagne = lecture.campagne(id);
        SaisieDeCampagne saisie = saisie(champs);
        try {
            conduite.corriger(campagne, saisie, version, qui.getName());
        } catch (DuplicateKeyException e) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            return corriger(campagne, version, saisie, List.of(ConduiteDeCampagne.CORRIGEE_ENTRE_TEMPS), page);
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            return corriger(campagne, version, saisie, refus.raisons(), page);
        }
        suite.addFlashAttribute("fait", "La campagne est corrigée\u00a0; ce qu’elle demandait avant est gardé.");
        return CAMPAGNE + campagne.id();
    }

    @PostMapping("/suivi/campagnes/{id}/cloture")
    String clore(Principal qui, @PathVariable String id, RedirectAttributes suite) {
        lecteurs.exiger(qui, Geste.CONDUIRE_UNE_CAMPAGNE);
        Campagne campagne = lecture.campagne(id);
        conduite.clore(campagne, qui.getName());
        suite.addFlashAttribute("fait", "La campagne est close\u00a0; elle reste lisible.");
        return CAMPAGNE + campagne.id();
    }

    private String corriger(Campagne campagne, int version, SaisieDeCampagne saisie, List<String> refus, Model page) {
        page.addAttribute("campagne", campagne.id());
        page.addAttribute("version", version);
        return formulaire(saisie, refus, page);
    }

    private String formulaire(SaisieDeCampagne saisie, List<String> refus, Model page) {
        page.addAttribute("saisie", saisie);
        page.addAttribute("refus", refus);
        page.addAttribute(
                "referentiels",
                referentiels.tous().stream()
                        .map(version -> new Choix(
                                version.id(),
                                "%s, %s".formatted(version.nom(), referentiels.etat(version, lecture.aujourdhui())),
                                saisie.referentiels().contains(version.id())))
                        .toList());
        page.addAttribute(
                "types",
                Stream.concat(
                                Stream.of(new Choix(
                                        "", "Tous les sites", saisie.type().isEmpty())),
                                Arrays.stream(TypeSite.values())
                                        .map(type -> new Choix(
                                                type.code(),
                                                type.libelle() + "s",
                                                type.code().equals(saisie.type()))))
                        .toList());
        return SAISIE;
    }

    private static SaisieDeCampagne saisie(MultiValueMap<String, String> champs) {
        return new SaisieDeCampagne(
                champs.getFirst("nom"),
                champs.get("referentiel"),
                champs.getFirst("type"),
                SaisieDeCampagne.etapes(champs.get("jour"), champs.get("part")),
                champs.getFirst("motif"));
    }
}
