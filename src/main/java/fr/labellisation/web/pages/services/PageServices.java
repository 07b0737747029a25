package fr.labellisation.web.pages.services;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.services.LectureDesServices;
import fr.labellisation.lecture.services.ServicesConcernes;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.parcours.services.TenueDesServices;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.services.VueServices.JourDeLabel;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The services of a site and the modules that cover them: read by all who read the site, kept by the référent and its correspondant. */
@ConditionalOnWebApplication
@Controller
class PageServices {
    private static final String ADRESSE = "/suivi/sites/{code}/services";

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesServices lecture;
    private final TenueDesServices tenue;
    private final Territoire territoire;
    private final Referentiels referentiels;

    PageServices(
            Lecteurs lecteurs,
            Situations situations,
            LectureDesServices lecture,
            TenueDesServices tenue,
            Territoire territoire,
            Referentiels referentiels) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
        this.tenue = tenue;
        this.territoire = territoire;
        this.referentiels = referentiels;
    }

    /** The services as they were on a day, for what a label covered; nothing can be changed there. */
    @GetMapping(value = ADRESSE, params = "au")
    String lireAu(Principal qui, @PathVariable String code, @RequestParam String au, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        SituationSite site = connu(code);
        LocalDate jour = jour(au);
        String label = lecture.tenu(site.code(), jour)
                .map(tenu -> ", sous le label " + nom(tenu))
                .orElse(", sans label");
        page.addAttribute("vue", vue(site, lecture.au(site.code(), jour), "Au " + DateFrancaise.de(jour) + label));
        page.addAttribute("tient", false);
        return "suivi/services";
    }

    private static LocalDate jour(String au) {
        try {
            return LocalDate.parse(au);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No date: " + au, e);
        }
    }

    private VueServices vue(SituationSite site, ServicesConcernes concernes, String au) {
        return VueServices.de(
                site,
                territoire.nom(site.departement()),
                concernes,
                lecture.labels(site.code()).stream()
                        .map(label -> new JourDeLabel(
                                nom(label) + ", " + DateFrancaise.de(label.delivreLe()), label.delivreLe()))
                        .toList(),
                au);
    }

    private String nom(Label label) {
        return referentiels
                .parId(label.referentiel(), label.revision())
                .map(Referentiel::nom)
                .orElse(label.referentiel());
    }

    @GetMapping(ADRESSE)
    String lire(Principal qui, @PathVariable String code, @RequestParam(defaultValue = "") String service, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        SituationSite site = connu(code);
        ServicesConcernes concernes = lecture.de(site);
        SaisieDeService saisie = concernes.services().stream()
                .filter(existant -> String.valueOf(existant.id()).equals(service))
                .map(SaisieDeService::de)
                .findFirst()
                .orElseGet(SaisieDeService::nouvelle);
        return page(qui, site, concernes, saisie, List.of(), page);
    }

    @PostMapping(ADRESSE)
    String enregistrer(
            Principal qui,
            @PathVariable String code,
            @ModelAttribute SaisieDeService saisie,
            @RequestParam(defaultValue = "") String operation,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exigerSite(qui, Geste.TENIR_LES_SERVICES, code);
        SituationSite site = connu(code);
        try {
            if ("fermer".equals(operation)) {
                tenue.fermer(site.code(), saisie.id(), saisie.version(), qui.getName());
            } else {
                tenue.enregistrer(
                        site.code(),
                        saisie.id(),
                        saisie.version(),
                        saisie.valeurs(),
                        lecture.de(site).auChoix().stream().map(Module::code).toList(),
                        qui.getName());
            }
        } catch (SaisieRefusee refus) {
            ServicesConcernes concernes = lecture.de(site);
            return page(qui, site, concernes, aJour(saisie, concernes), refus.raisons(), page);
        }
        suite.addFlashAttribute(
                "fait", "fermer".equals(operation) ? "Le service est retiré." : "Le service est enregistré.");
        return "redirect:/suivi/sites/" + site.code() + "/services";
    }

    /** What was typed stays; sent again it goes out from what is written now. A service that was closed is a new one then. */
    private static SaisieDeService aJour(SaisieDeService saisie, ServicesConcernes concernes) {
        return concernes.services().stream()
                .filter(service -> service.id() == saisie.id())
                .map(ServiceDuSite::version)
                .map(saisie::surLaVersion)
                .findFirst()
                .orElseGet(() -> new SaisieDeService(
                        0L, 0, saisie.nom(), saisie.effectif(), saisie.usagers(), saisie.modules()));
    }

    private SituationSite connu(String code) {
        CodeSite site = new CodeSite(code);
        return situations
                .duSite(site, site.departement())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            Principal qui,
            SituationSite site,
            ServicesConcernes concernes,
            SaisieDeService saisie,
            List<String> refus,
            Model page) {
        page.addAttribute("vue", vue(site, concernes, ""));
        page.addAttribute("saisie", saisie);
        page.addAttribute("refus", refus);
        page.addAttribute(
                "tient",
                lecteurs.peutPourLeSite(
                        qui, Geste.TENIR_LES_SERVICES, site.code().valeur()));
        return "suivi/services";
    }
}
