package fr.labellisation.web.pages.indicateurs;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs;
import fr.labellisation.lecture.indicateurs.LectureDesMesures;
import fr.labellisation.lecture.indicateurs.MesuresDeFeuille;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.indicateurs.MesureSaisie;
import fr.labellisation.parcours.indicateurs.TenueDesIndicateurs;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.travail.ApercuDeFeuille;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sheet of results comes back: what it changes is shown result by result first, and written once it is confirmed, as on the page. */
@ConditionalOnWebApplication
@Controller
class PageFeuilleDesIndicateurs {
    private static final String ADRESSE = "/suivi/sites/{code}/indicateurs/feuille";

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesIndicateurs lecture;
    private final TenueDesIndicateurs tenue;
    private final HeureLocale heure;
    private final ApercuDeFeuille apercu;

    PageFeuilleDesIndicateurs(
            Lecteurs lecteurs,
            Situations situations,
            LectureDesIndicateurs lecture,
            TenueDesIndicateurs tenue,
            HeureLocale heure,
            ApercuDeFeuille apercu) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
        this.tenue = tenue;
        this.heure = heure;
        this.apercu = apercu;
    }

    /** Shows what the sheet changes; nothing is written. */
    @PostMapping(ADRESSE)
    String rendre(Principal qui, @PathVariable String code, @RequestParam MultipartFile feuille, Model page)
            throws IOException {
        lecteurs.exigerSite(qui, Geste.TENIR_LES_INDICATEURS, code);
        SituationSite site = connu(code);
        MesuresDeFeuille lue;
        try {
            lue = LectureDesMesures.lire(
                    site, lecture.de(site), heure.aujourdhui(site.departement()), feuille.getBytes());
        } catch (SaisieRefusee refus) {
            lue = refusee(refus);
        }
        return montrer(site, lue, page);
    }

    /**
     * Writes the results that were shown.
     *
     * @param champs under « ligne » each as the page that showed it sends it back
     */
    @PostMapping(ADRESSE + "/ecrire")
    String ecrire(
            Principal qui,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> champs,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exigerSite(qui, Geste.TENIR_LES_INDICATEURS, code);
        SituationSite site = connu(code);
        List<MesureSaisie> saisies = champs.getOrDefault(ApercuDeFeuille.LIGNE, List.of()).stream()
                .map(this::lue)
                .toList();
        try {
            int nombre =
                    tenue.enregistrer(site.code(), saisies, lecture.de(site).suivis(), qui.getName());
            suite.addFlashAttribute("fait", PageIndicateurs.fait(nombre));
        } catch (SaisieRefusee refus) {
            return montrer(site, refusee(refus), page);
        }
        return "redirect:/suivi/sites/" + site.code() + "/indicateurs";
    }

    private static MesuresDeFeuille refusee(SaisieRefusee refus) {
        return new MesuresDeFeuille(ApercuDeFeuille.refusee(refus), List.of());
    }

    private String montrer(SituationSite site, MesuresDeFeuille lue, Model page) {
        return apercu.montrer(
                page,
                "/suivi/sites/" + site.code() + "/indicateurs",
                "Résultats des indicateurs",
                site.nom(),
                lue.rendue(),
                lue.saisies());
    }

    private SituationSite connu(String code) {
        CodeSite site = new CodeSite(code);
        return situations
                .duSite(site, site.departement())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException 400 if the page did not send it */
    private MesureSaisie lue(String codee) {
        MesureSaisie saisie = apercu.lire(codee, MesureSaisie.class);
        if (!saisie.entiere()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return saisie;
    }
}
