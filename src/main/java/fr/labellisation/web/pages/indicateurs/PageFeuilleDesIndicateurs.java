package fr.labellisation.web.pages.indicateurs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs;
import fr.labellisation.lecture.indicateurs.LectureDesMesures;
import fr.labellisation.lecture.indicateurs.MesuresDeFeuille;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.parcours.indicateurs.MesureSaisie;
import fr.labellisation.parcours.indicateurs.TenueDesIndicateurs;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
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
    private final ObjectMapper json;

    PageFeuilleDesIndicateurs(
            Lecteurs lecteurs,
            Situations situations,
            LectureDesIndicateurs lecture,
            TenueDesIndicateurs tenue,
            HeureLocale heure,
            ObjectMapper json) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
        this.tenue = tenue;
        this.heure = heure;
        this.json = json;
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
     * @param champs under « ligne » each as it was coded for the page that showed it
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
        List<MesureSaisie> saisies = champs.getOrDefault("ligne", List.of()).stream()
                .map(this::decoder)
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
        return new MesuresDeFeuille(
                new FeuilleRendue(
                        List.of(),
                        0,
                        refus.raisons().stream()
                                .map(raison -> new FauteDeFeuille("", raison))
                                .toList()),
                List.of());
    }

    private String montrer(SituationSite site, MesuresDeFeuille lue, Model page) {
        String retour = "/suivi/sites/" + site.code() + "/indicateurs";
        page.addAttribute("retour", retour);
        page.addAttribute("ecrire", retour + "/feuille/ecrire");
        page.addAttribute("nom", "Résultats des indicateurs");
        page.addAttribute("nomDuSite", site.nom());
        page.addAttribute("rendue", lue.rendue());
        page.addAttribute("codees", lue.saisies().stream().map(this::coder).toList());
        return "travail/feuille";
    }

    private SituationSite connu(String code) {
        CodeSite site = new CodeSite(code);
        return situations
                .duSite(site, site.departement())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String coder(MesureSaisie saisie) {
        try {
            return json.writeValueAsString(saisie);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws ResponseStatusException 400 if it was not made by {@link #coder} */
    private MesureSaisie decoder(String codee) {
        try {
            MesureSaisie saisie = json.readValue(codee, MesureSaisie.class);
            if (!saisie.entiere()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return saisie;
        } catch (JsonProcessingException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }
}
