package fr.labellisation.web.pages.engagements;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementsSaisis;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.exports.Format;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.travail.ApercuDeFeuille;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The engagements of a département leave as a sheet and come back: shown row by row first, written once it is confirmed. */
@ConditionalOnWebApplication
@Controller
class PageFeuilleDEngagements {
    private static final String ADRESSE = PageEngagements.ADRESSE + "/{version}/feuille";

    private final Lecteurs lecteurs;
    private final VersionsDemandees versions;
    private final EngagementsSaisis saisis;
    private final TenueDesEngagements tenue;
    private final PresentationDesEngagements presentation;
    private final Exports exports;
    private final ApercuDeFeuille apercu;

    PageFeuilleDEngagements(
            Lecteurs lecteurs,
            VersionsDemandees versions,
            EngagementsSaisis saisis,
            TenueDesEngagements tenue,
            PresentationDesEngagements presentation,
            Exports exports,
            ApercuDeFeuille apercu) {
        this.lecteurs = lecteurs;
        this.versions = versions;
        this.saisis = saisis;
        this.tenue = tenue;
        this.presentation = presentation;
        this.exports = exports;
        this.apercu = apercu;
    }

    @GetMapping(ADRESSE + ".xlsx")
    ResponseEntity<byte[]> emporter(Principal qui, @PathVariable String code, @PathVariable String version) {
        lecteurs.exiger(qui, Geste.LIRE_LES_ENGAGEMENTS, code);
        CodeDepartement departement = new CodeDepartement(code);
        Referentiel connue = versions.exiger(version);
        Classeur classeur = FeuilleDEngagements.de(
                presentation.nom(departement),
                connue,
                saisis.de(departement, version),
                presentation.acte(qui, departement).le().toLocalDate());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Format.XLSX.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(classeur.nom(), Format.XLSX.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exports.ecrire(classeur, Format.XLSX));
    }

    /** Shows what the sheet changes; nothing is written. */
    @PostMapping(ADRESSE)
    String rendre(
            Principal qui,
            @PathVariable String code,
            @PathVariable String version,
            @RequestParam MultipartFile feuille,
            Model page)
            throws IOException {
        CodeDepartement departement = aCompleter(qui, code);
        Referentiel connue = versions.exiger(version);
        FeuilleRendue rendue = LectureDEngagements.lire(
                connue, saisis.de(departement, version), presentation.acte(qui, departement), feuille.getBytes());
        return apercu.montrer(
                page,
                "/suivi/departements/%s/engagements/%s".formatted(code, version),
                "Engagements de " + connue.nomEtAnnee(),
                presentation.nom(departement),
                rendue,
                rendue.changements().stream().map(EngagementRendu::de).toList());
    }

    /**
     * Writes the rows that were shown.
     *
     * @param champs under « ligne » each as the page that showed it sends it back
     */
    @PostMapping(ADRESSE + "/ecrire")
    String ecrire(
            Principal qui,
            @PathVariable String code,
            @PathVariable String version,
            @RequestParam MultiValueMap<String, String> champs,
            RedirectAttributes suite) {
        CodeDepartement departement = aCompleter(qui, code);
        Referentiel connue = versions.exiger(version);
        Acte acte = presentation.acte(qui, departement);
        int ecrites = 0;
        List<String> refusees = new ArrayList<>();
        for (String codee : champs.getOrDefault(ApercuDeFeuille.LIGNE, List.of())) {
            EngagementRendu rendu = apercu.lire(codee, EngagementRendu.class);
            try {
                tenue.enregistrer(departement, connue, rendu.version(), rendu.valeurs(), acte);
                ecrites++;
            } catch (SaisieRefusee refus) {
                refusees.addAll(refus.raisons());
            }
        }
        suite.addFlashAttribute(
                "fait",
                ecrites == 1
                        ? "Un engagement de la feuille est écrit."
                        : "%d engagements de la feuille sont écrits.".formatted(ecrites));
        suite.addFlashAttribute("refusees", refusees);
        return "redirect:/suivi/departements/%s/engagements/%s".formatted(code, version);
    }

    private CodeDepartement aCompleter(Principal qui, String code) {
        lecteurs.exiger(qui, Geste.COMPLETER_LES_ENGAGEMENTS, code);
        return new CodeDepartement(code);
    }

    /** A row of the sheet, and the version of the engagement that it was compared with. */
    private record EngagementRendu(int version, Map<String, String> valeurs) {
        private EngagementRendu {
            valeurs = valeurs == null ? Map.of() : valeurs;
        }

        static EngagementRendu de(FeuilleRendue.Changement changement) {
            return new EngagementRendu(changement.version(), changement.valeurs());
        }
    }
}
