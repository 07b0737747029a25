package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.GenreDeFichier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence of one row of a work page: read, given, changed and detached. Its files are served elsewhere. */
@ConditionalOnWebApplication
@Controller
class PagePreuves {
    static final String ADRESSE = "/travail/taches/{tache}/lignes/{cle}/preuves";

    private static final String SUITES = "suites";

    private final LignesProuvees lignes;
    private final DepotDePreuves depot;
    private final CompositionPreuves composition;
    private final Preuves preuves;

    PagePreuves(LignesProuvees lignes, DepotDePreuves depot, CompositionPreuves composition, Preuves preuves) {
        this.lignes = lignes;
        this.depot = depot;
        this.composition = composition;
        this.preuves = preuves;
    }

    /** @param fragment « liste » for the pieces alone, as a script that has given some asks for them */
    @GetMapping(ADRESSE)
    String lire(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @RequestParam(defaultValue = "") String fragment,
            Model page) {
        page.addAttribute("vue", composition.page(lignes.lire(qui, tache, cle)));
        page.addAttribute("acceptes", GenreDeFichier.ACCEPTES);
        page.addAttribute("extensions", GenreDeFichier.extensionsAcceptees());
        return fragment.equals("liste") ? "travail/preuves :: liste" : "travail/preuves";
    }

    /** Files, each kept or refused by itself. A script sends one at a time and gets the sentence; others go back to the page. */
    @PostMapping(ADRESSE)
    String donner(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @RequestParam(required = false) List<MultipartFile> fichiers,
            @ModelAttribute PreuveDite dite,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model page,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        LigneProuvee ligne = lignes.remplir(qui, tache, cle);
        List<SuiteDUnDepot> suites = new ArrayList<>();
        DepotDePreuves.choisis(fichiers).forEach(fichier -> suites.add(depot.donner(qui, ligne, dite, fichier)));
        if (suites.isEmpty()) {
            suites.add(new SuiteDUnDepot(false, "Aucun fichier n’a été choisi."));
        }
        if (!script) {
            return retour(tache, cle, suites, suite);
        }
        if (suites.stream().noneMatch(SuiteDUnDepot::bonne)) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        page.addAttribute(SUITES, suites);
        return "travail/preuves :: suites";
    }

    @PostMapping(ADRESSE + "/adresses")
    String donnerUneAdresse(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @ModelAttribute PreuveDite dite,
            RedirectAttributes suite) {
        LigneProuvee ligne = lignes.remplir(qui, tache, cle);
        return retour(tache, cle, List.of(depot.donnerUneAdresse(qui, ligne, dite)), suite);
    }

    /**
     * @param version the one that its author had before him
     * @param fichier instead of the one that is there; none to keep it
     */
    @PostMapping(ADRESSE + "/{preuve}")
    String changer(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @PathVariable String preuve,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) MultipartFile fichier,
            @ModelAttribute PreuveDite dite,
            RedirectAttributes suite) {
        LigneProuvee ligne = lignes.remplir(qui, tache, cle);
        VersionDePreuve actuelle = jointe(ligne, preuve);
        return retour(tache, cle, List.of(depot.changer(qui, ligne, actuelle, version, dite, fichier)), suite);
    }

    @PostMapping(ADRESSE + "/{preuve}/detacher")
    String detacher(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @PathVariable String preuve,
            RedirectAttributes suite) {
        LigneProuvee ligne = lignes.remplir(qui, tache, cle);
        return retour(tache, cle, List.of(depot.detacher(qui, ligne, jointe(ligne, preuve))), suite);
    }

    private VersionDePreuve jointe(LigneProuvee ligne, String preuve) {
        return preuves.trouver(ligne.objet(), preuve)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String retour(String tache, String cle, List<SuiteDUnDepot> suites, RedirectAttributes suite) {
        suite.addFlashAttribute(SUITES, suites);
        return "redirect:" + ADRESSE.replace("{tache}", tache).replace("{cle}", cle);
    }
}
