package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.GenreDeFichier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * The evidence of a row of a work page, or of an action, a session, a committee, an audit: read, given, changed, chosen and
 * detached. Its files are served elsewhere.
 */
@ConditionalOnWebApplication
@Controller
class PagePreuves {
    private static final String SUITES = "suites";

    private final LieuxDePreuves lieux;
    private final DepotDePreuves depot;
    private final CompositionPreuves composition;
    private final Preuves preuves;

    PagePreuves(LieuxDePreuves lieux, DepotDePreuves depot, CompositionPreuves composition, Preuves preuves) {
        this.lieux = lieux;
        this.depot = depot;
        this.composition = composition;
        this.preuves = preuves;
    }

    /**
     * @param cherche what the title of a piece contains that was given for something else; absent where none is looked for
     * @param fragment « liste » for the pieces alone, as a script that has given some asks for them
     */
    @GetMapping({LieuxDePreuves.LIGNE, LieuxDePreuves.OBJET})
    String lire(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @RequestParam(required = false) String cherche,
            @RequestParam(defaultValue = "") String fragment,
            Model page) {
        LieuDePreuves lieu = lieux.lire(qui, chemin);
        page.addAttribute("vue", composition.page(lieu, depot.lus(qui, lieu.departement()), cherche));
        page.addAttribute("acceptes", GenreDeFichier.ACCEPTES);
        page.addAttribute("extensions", GenreDeFichier.extensionsAcceptees());
        return fragment.equals("liste") ? "travail/preuves :: liste" : "travail/preuves";
    }

    /** Files, each kept or refused by itself. A script sends one at a time and gets the sentence; others go back to the page. */
    @PostMapping({LieuxDePreuves.LIGNE, LieuxDePreuves.OBJET})
    String donner(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @RequestParam(required = false) List<MultipartFile> fichiers,
            @ModelAttribute PreuveDite dite,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model page,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        LieuDePreuves lieu = aRemplir(qui, chemin);
        List<SuiteDUnDepot> suites = new ArrayList<>();
        DepotDePreuves.choisis(fichiers).forEach(fichier -> suites.add(depot.donner(qui, lieu, dite, fichier)));
        if (suites.isEmpty()) {
            suites.add(new SuiteDUnDepot(false, "Aucun fichier n’a été choisi."));
        }
        if (!script) {
            return retour(lieu, suites, suite);
        }
        if (suites.stream().noneMatch(SuiteDUnDepot::bonne)) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        page.addAttribute(SUITES, suites);
        return "travail/preuves :: suites";
    }

    @PostMapping({LieuxDePreuves.LIGNE + "/adresses", LieuxDePreuves.OBJET + "/adresses"})
    String donnerUneAdresse(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @ModelAttribute PreuveDite dite,
            RedirectAttributes suite) {
        LieuDePreuves lieu = aRemplir(qui, chemin);
        return retour(lieu, List.of(depot.donnerUneAdresse(qui, lieu, dite)), suite);
    }

    /** A piece that is there for another row, another thing or another year, instead of giving it again. */
    @PostMapping({LieuxDePreuves.LIGNE + "/choisies", LieuxDePreuves.OBJET + "/choisies"})
    String choisir(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @RequestParam(defaultValue = "") String preuve,
            RedirectAttributes suite) {
        LieuDePreuves lieu = aRemplir(qui, chemin);
        return retour(lieu, List.of(depot.joindre(qui, lieu, preuve)), suite);
    }

    /**
     * @param version the one that its author had before him
     * @param fichier instead of the one that is there; none to keep it
     */
    @PostMapping({LieuxDePreuves.LIGNE + "/{preuve}", LieuxDePreuves.OBJET + "/{preuve}"})
    String changer(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @PathVariable String preuve,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) MultipartFile fichier,
            @ModelAttribute PreuveDite dite,
            RedirectAttributes suite) {
        LieuDePreuves lieu = aRemplir(qui, chemin);
        VersionDePreuve actuelle = jointe(lieu, preuve);
        return retour(lieu, List.of(depot.changer(qui, lieu, actuelle, version, dite, fichier)), suite);
    }

    @PostMapping({LieuxDePreuves.LIGNE + "/{preuve}/detacher", LieuxDePreuves.OBJET + "/{preuve}/detacher"})
    String detacher(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @PathVariable String preuve,
            RedirectAttributes suite) {
        LieuDePreuves lieu = aRemplir(qui, chemin);
        return retour(lieu, List.of(depot.detacher(qui, lieu, jointe(lieu, preuve))), suite);
    }

    private LieuDePreuves aRemplir(Principal qui, Map<String, String> chemin) {
        LieuDePreuves lieu = lieux.lire(qui, chemin);
        lieu.exigerDeRemplir();
        return lieu;
    }

    private VersionDePreuve jointe(LieuDePreuves lieu, String preuve) {
        return preuves.trouver(lieu.objet(), preuve)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String retour(LieuDePreuves lieu, List<SuiteDUnDepot> suites, RedirectAttributes suite) {
        suite.addFlashAttribute(SUITES, suites);
        return "redirect:" + lieu.adresse();
    }
}
