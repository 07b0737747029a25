package fr.labellisation.web.fichiers;

import fr.labellisation.acces.Geste;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.exports.Format;
import fr.labellisation.socle.exports.TropDeLignes;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.fichiers.tableau.ImpressionDuTableau;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.calendrier.FiltreCalendrier;
import fr.labellisation.web.pages.campagnes.FiltreCampagne;
import fr.labellisation.web.pages.nation.FiltreNation;
import fr.labellisation.web.pages.site.FiltreEcrits;
import java.security.Principal;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pages as files: sheets, text, paper. Who may read a page may take it away. */
@ConditionalOnWebApplication
@Controller
class PagesAEmporter {
    private final Lecteurs lecteurs;
    private final ClasseursAEmporter classeurs;
    private final CampagnesAEmporter campagnes;
    private final ImpressionDuTableau tableau;
    private final Exports exports;

    PagesAEmporter(
            Lecteurs lecteurs,
            ClasseursAEmporter classeurs,
            CampagnesAEmporter campagnes,
            ImpressionDuTableau tableau,
            Exports exports) {
        this.lecteurs = lecteurs;
        this.classeurs = classeurs;
        this.campagnes = campagnes;
        this.tableau = tableau;
        this.exports = exports;
    }

    @GetMapping("/suivi/departements/{code}/export.{extension}")
    ResponseEntity<byte[]> departement(Principal qui, @PathVariable String code, @PathVariable String extension) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        return fichier(extension, () -> classeurs.departement(new CodeDepartement(code)));
    }

    /** What a steering committee looks at, on paper. */
    @GetMapping("/suivi/departements/{code}/tableau-de-bord.pdf")
    ResponseEntity<byte[]> tableauDeBord(Principal qui, @PathVariable String code) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        CodeDepartement departement = new CodeDepartement(code);
        Classeur annexe = classeurs.tableauDeBord(departement);
        return reponse(annexe.nom(), Format.PDF, tableau.imprimer(departement, annexe));
    }

    /** The tables that follow the board, as sheets. */
    @GetMapping("/suivi/departements/{code}/tableau-de-bord.xlsx")
    ResponseEntity<byte[]> annexeDuTableau(Principal qui, @PathVariable String code) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        return fichier(Format.XLSX.extension(), () -> classeurs.tableauDeBord(new CodeDepartement(code)));
    }

    @GetMapping("/suivi/sites/{code}/export.{extension}")
    ResponseEntity<byte[]> site(Principal qui, @PathVariable String code, @PathVariable String extension) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        return fichier(
                extension,
                () -> classeurs
                        .site(new CodeSite(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/suivi/sites/{code}/ecrits/export.{extension}")
    ResponseEntity<byte[]> ecrits(
            Principal qui,
            @PathVariable String code,
            @PathVariable String extension,
            @ModelAttribute FiltreEcrits filtre) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        return fichier(
                extension,
                () -> classeurs
                        .ecrits(new CodeSite(code), filtre)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/suivi/sites/{code}/indicateurs/export.{extension}")
    ResponseEntity<byte[]> indicateurs(
            Principal qui,
            @PathVariable String code,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String trimestre) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        PeriodeDeMesure demande = PeriodeDeMesure.trimestre(trimestre).orElse(null);
        if (demande == null && !trimestre.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return fichier(
                extension,
                () -> classeurs
                        .indicateurs(new CodeSite(code), demande)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/suivi/nation/export.{extension}")
    ResponseEntity<byte[]> nation(Principal qui, @PathVariable String extension, @ModelAttribute FiltreNation filtre) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        return fichier(extension, () -> classeurs.nation(filtre));
    }

    @GetMapping("/suivi/campagnes/{id}/export.{extension}")
    ResponseEntity<byte[]> campagne(
            Principal qui,
            @PathVariable String id,
            @PathVariable String extension,
            @ModelAttribute FiltreCampagne filtre) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        return fichier(extension, () -> campagnes.une(id, filtre));
    }

    @GetMapping("/suivi/calendrier/export.{extension}")
    ResponseEntity<byte[]> calendrier(
            Principal qui, @PathVariable String extension, @ModelAttribute FiltreCalendrier demande) {
        FiltreCalendrier filtre = demande.lisiblePar(qui, lecteurs);
        return fichier(extension, () -> classeurs.calendrier(filtre));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refus(SaisieRefusee refus, Model page) {
        page.addAttribute("raisons", refus.raisons());
        return "suivi/refus";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String tropLong(TropDeLignes refus, Model page) {
        page.addAttribute("raisons", List.of(refus.getMessage()));
        return "suivi/refus";
    }

    private ResponseEntity<byte[]> fichier(String extension, Supplier<Classeur> contenu) {
        Format format =
                Format.deLExtension(extension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Classeur classeur = contenu.get();
        return reponse(classeur.nom(), format, exports.ecrire(classeur, format));
    }

    private static ResponseEntity<byte[]> reponse(String nom, Format format, byte[] contenu) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(nom, format.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(contenu);
    }
}
