package fr.labellisation.web.pages.indicateurs;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.indicateurs.MesureSaisie;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.TenueDesIndicateurs;
import fr.labellisation.referentiel.Cible;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.exports.Format;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The indicators of a site: read by all who read the site, kept quarter by quarter by those who do its work. */
@ConditionalOnWebApplication
@Controller
class PageIndicateurs {
    private static final String ADRESSE = "/suivi/sites/{code}/indicateurs";
    private static final String TRIMESTRE = "trimestre";

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesIndicateurs lecture;
    private final TenueDesIndicateurs tenue;
    private final Territoire territoire;
    private final Exports exports;
    private final HeureLocale heure;

    PageIndicateurs(
            Lecteurs lecteurs,
            Situations situations,
            LectureDesIndicateurs lecture,
            TenueDesIndicateurs tenue,
            Territoire territoire,
            Exports exports,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
        this.tenue = tenue;
        this.territoire = territoire;
        this.exports = exports;
        this.heure = heure;
    }

    @GetMapping(ADRESSE)
    String lire(
            Principal qui, @PathVariable String code, @RequestParam(defaultValue = "") String trimestre, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        SituationSite site = connu(code);
        return page(qui, site, trimestre(site, trimestre), Map.of(), List.of(), page);
    }

    @GetMapping(ADRESSE + "/affichage.pdf")
    ResponseEntity<byte[]> affichage(
            Principal qui, @PathVariable String code, @RequestParam(defaultValue = "") String trimestre) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        SituationSite site = connu(code);
        var feuille = FeuilleDAffichage.de(
                site,
                territoire.nom(site.departement()),
                lecture.de(site),
                trimestre(site, trimestre),
                heure.aujourdhui(site.departement()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Format.PDF.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(feuille.nom(), Format.PDF.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exports.ecrire(feuille, Format.PDF));
    }

    @PostMapping(ADRESSE)
    String enregistrer(
            Principal qui,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String trimestre,
            @RequestParam MultiValueMap<String, String> champs,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exigerSite(qui, Geste.TENIR_LES_INDICATEURS, code);
        SituationSite site = connu(code);
        PeriodeDeMesure periode = trimestre(site, trimestre);
        List<MesureSaisie> saisies = saisies(champs);
        try {
            int nombre =
                    tenue.enregistrer(site.code(), saisies, lecture.de(site).suivis(), qui.getName());
            suite.addFlashAttribute("fait", fait(nombre));
        } catch (SaisieRefusee refus) {
            Map<String, MesureSaisie> typees = new HashMap<>();
            saisies.forEach(saisie -> typees.put(VueIndicateurs.cle(saisie.indicateur(), saisie.periode()), saisie));
            return page(qui, site, periode, typees, refus.raisons(), page);
        }
        return retour(site, periode, suite);
    }

    static String fait(int nombre) {
        return switch (nombre) {
            case 0 -> "Rien n’a changé.";
            case 1 -> "Un résultat est enregistré.";
            default -> nombre + " résultats sont enregistrés.";
        };
    }

    @PostMapping(ADRESSE + "/locaux")
    String tenirLesLocaux(
            Principal qui,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String trimestre,
            @RequestParam(defaultValue = "0") long retire,
            @RequestParam Map<String, String> champs,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exigerSite(qui, Geste.TENIR_LES_INDICATEURS, code);
        SituationSite site = connu(code);
        PeriodeDeMesure periode = trimestre(site, trimestre);
        try {
            if (retire > 0) {
                tenue.retirer(site.code(), retire, qui.getName());
            } else {
                tenue.ajouter(site.code(), champs, qui.getName());
            }
        } catch (SaisieRefusee refus) {
            page.addAttribute("local", champs);
            return page(qui, site, periode, Map.of(), refus.raisons(), page);
        }
        suite.addFlashAttribute("fait", retire > 0 ? "L’indicateur est retiré." : "L’indicateur est ajouté.");
        return retour(site, periode, suite);
    }

    private static String retour(SituationSite site, PeriodeDeMesure periode, RedirectAttributes suite) {
        suite.addAttribute(TRIMESTRE, periode.code());
        return "redirect:/suivi/sites/" + site.code() + "/indicateurs";
    }

    /** The cells in the order of the form; one that lacks a part is none. */
    private static List<MesureSaisie> saisies(MultiValueMap<String, String> champs) {
        List<String> indicateurs = champs.getOrDefault("indicateur", List.of());
        List<String> periodes = champs.getOrDefault("periode", List.of());
        List<String> versions = champs.getOrDefault("version", List.of());
        List<String> avant = champs.getOrDefault("avant", List.of());
        List<String> textes = champs.getOrDefault("valeur", List.of());
        List<String> remarquesAvant = champs.getOrDefault("remarqueAvant", List.of());
        List<String> remarques = champs.getOrDefault("remarque", List.of());
        boolean entiers = List.of(periodes, versions, avant, textes, remarquesAvant, remarques).stream()
                        .allMatch(liste -> liste.size() == indicateurs.size())
                && versions.stream().allMatch(version -> version.matches("\\d{1,6}"));
        if (!entiers) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Cells without all their parts");
        }
        List<MesureSaisie> saisies = new ArrayList<>();
        for (int rang = 0; rang < indicateurs.size(); rang++) {
            saisies.add(new MesureSaisie(
                    indicateurs.get(rang),
                    periodes.get(rang),
                    Integer.parseInt(versions.get(rang)),
                    avant.get(rang),
                    textes.get(rang),
                    remarquesAvant.get(rang),
                    remarques.get(rang)));
        }
        return saisies;
    }

    private PeriodeDeMesure trimestre(SituationSite site, String code) {
        return code.isEmpty()
                ? new PeriodeDeMesure(Cible.Periode.TRIMESTRE, heure.aujourdhui(site.departement()))
                : PeriodeDeMesure.trimestre(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
            PeriodeDeMesure trimestre,
            Map<String, MesureSaisie> saisies,
            List<String> refus,
            Model page) {
        page.addAttribute(
                "vue",
                VueIndicateurs.de(site, territoire.nom(site.departement()), lecture.de(site), trimestre, saisies));
        page.addAttribute("refus", refus);
        page.addAttribute("sens", Cible.Sens.values());
        page.addAttribute("unites", Cible.Unite.values());
        page.addAttribute("frequences", Cible.Periode.values());
        page.addAttribute(
                "tient",
                lecteurs.peutPourLeSite(
                        qui, Geste.TENIR_LES_INDICATEURS, site.code().valeur()));
        return "suivi/indicateurs";
    }
}
