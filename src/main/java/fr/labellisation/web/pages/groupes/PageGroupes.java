package fr.labellisation.web.pages.groupes;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.groupes.GroupesDeTravail;
import fr.labellisation.parcours.groupes.TenueDesGroupes;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working groups of a site and their meetings: read by all who read the site, kept by those who fill in its grids. */
@ConditionalOnWebApplication
@Controller
class PageGroupes {
    private static final String ADRESSE = "/suivi/sites/{code}/groupes";

    private final Lecteurs lecteurs;
    private final Sites sites;
    private final GroupesDeTravail groupes;
    private final TenueDesGroupes tenue;
    private final HeureLocale heure;

    PageGroupes(Lecteurs lecteurs, Sites sites, GroupesDeTravail groupes, TenueDesGroupes tenue, HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.sites = sites;
        this.groupes = groupes;
        this.tenue = tenue;
        this.heure = heure;
    }

    @GetMapping(ADRESSE)
    String lire(Principal qui, @PathVariable String code, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        return page(qui, connu(code), SaisieDeGroupe.AUCUNE, List.of(), page);
    }

    @PostMapping(ADRESSE)
    String enregistrer(
            Principal qui,
            @PathVariable String code,
            @ModelAttribute SaisieDeGroupe saisie,
            Model page,
            RedirectAttributes suite) {
        return tenir(
                qui,
                code,
                saisie,
                page,
                suite,
                "Le groupe est enregistré.",
                (site, jour) -> tenue.enregistrer(site, saisie.groupe(), saisie.version(), saisie.duGroupe(), jour));
    }

    @PostMapping(ADRESSE + "/reunions")
    String reunir(
            Principal qui,
            @PathVariable String code,
            @ModelAttribute SaisieDeGroupe saisie,
            Model page,
            RedirectAttributes suite) {
        return tenir(
                qui,
                code,
                saisie,
                page,
                suite,
                "La réunion est enregistrée.",
                (site, jour) -> tenue.reunir(
                        site, saisie.groupe(), saisie.reunion(), saisie.version(), saisie.deLaReunion(), jour));
    }

    /** What is written of a site on a day. */
    private interface Ecriture {
        void ecrire(CodeSite site, LocalDate aujourdhui);
    }

    /** What was typed stays where it is refused. */
    private String tenir(
            Principal qui,
            String code,
            SaisieDeGroupe saisie,
            Model page,
            RedirectAttributes suite,
            String fait,
            Ecriture ecriture) {
        lecteurs.exigerSite(qui, Geste.REMPLIR_LES_GRILLES, code);
        Site site = connu(code);
        try {
            ecriture.ecrire(site.code(), heure.aujourdhui(site.code().departement()));
        } catch (SaisieRefusee refus) {
            return page(qui, site, saisie, refus.raisons(), page);
        }
        suite.addFlashAttribute("fait", fait);
        return "redirect:/suivi/sites/" + site.code() + "/groupes";
    }

    private Site connu(String code) {
        return sites.trouver(new CodeSite(code)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Principal qui, Site site, SaisieDeGroupe saisie, List<String> refus, Model page) {
        LocalDate aujourdhui = heure.aujourdhui(site.code().departement());
        page.addAttribute("site", site);
        page.addAttribute(
                "groupes",
                groupes.duSite(site.code()).stream()
                        .map(groupe -> VueGroupe.de(groupe, aujourdhui))
                        .toList());
        page.addAttribute("saisie", saisie);
        page.addAttribute("refus", refus);
        page.addAttribute(
                "tient",
                lecteurs.peutPourLeSite(
                        qui, Geste.REMPLIR_LES_GRILLES, site.code().valeur()));
        return "suivi/groupes";
    }
}
