package fr.labellisation.web.pages.entree;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.entree.DepotDEntree;
import fr.labellisation.parcours.entree.Entree;
import fr.labellisation.parcours.entree.Entrees;
import fr.labellisation.parcours.entree.LigneSuivie;
import fr.labellisation.parcours.entree.ModeleDEntree;
import fr.labellisation.parcours.entree.personnes.PersonnesDEntree;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.exports.Format;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.io.IOException;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where sites labelled or on their way are brought in from a sheet: model, faults, preview, progress and report. */
@ConditionalOnWebApplication
@Controller
class PagesEntree {
    /** Faults of which all are told at once; a page of thousands is read by nobody. */
    private static final int FAUTES = 200;

    private static final String PAGE = "suivi/entree";
    private static final String REDIRECTION = "redirect:/suivi/entree/";

    private final Lecteurs lecteurs;
    private final DepotDEntree depot;
    private final Entrees entrees;
    private final ModeleDEntree modele;
    private final Exports exports;
    private final PersonnesDEntree personnes;
    private final HeureLocale heure;

    PagesEntree(
            Lecteurs lecteurs,
            DepotDEntree depot,
            Entrees entrees,
            ModeleDEntree modele,
            Exports exports,
            PersonnesDEntree personnes,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.depot = depot;
        this.entrees = entrees;
        this.modele = modele;
        this.exports = exports;
        this.personnes = personnes;
        this.heure = heure;
    }

    @GetMapping("/suivi/entree")
    String entrer(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.REPRENDRE_L_EXISTANT);
        return page(qui, List.of(), 0, page);
    }

    @GetMapping("/suivi/entree/modele.xlsx")
    ResponseEntity<byte[]> modele(Principal qui) {
        lecteurs.exiger(qui, Geste.REPRENDRE_L_EXISTANT);
        Classeur classeur = modele.classeur(heure.aujourdhui(HeureLocale.NATION));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Format.XLSX.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(classeur.nom(), Format.XLSX.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exports.ecrire(classeur, Format.XLSX));
    }

    @PostMapping("/suivi/entree")
    String deposer(Principal qui, @RequestParam MultipartFile feuille, Model page) throws IOException {
        lecteurs.exiger(qui, Geste.REPRENDRE_L_EXISTANT);
        try {
            DepotDEntree.Depot depose = depot.deposer(nom(feuille), feuille.getBytes(), qui.getName(), permis(qui));
            if (depose.fautes().isEmpty()) {
                return REDIRECTION + depose.id();
            }
            List<FauteDeFeuille> fautes = depose.fautes();
            return page(qui, fautes.subList(0, Math.min(FAUTES, fautes.size())), fautes.size(), page);
        } catch (SaisieRefusee refus) {
            return page(
                    qui,
                    refus.raisons().stream()
                            .map(raison -> new FauteDeFeuille("", raison))
                            .toList(),
                    refus.raisons().size(),
                    page);
        }
    }

    @GetMapping("/suivi/entree/{id}")
    String suivre(Principal qui, @PathVariable String id, Model page) {
        Entree entree = sienne(qui, id);
        List<LigneSuivie> lignes = entrees.lignes(entree.id());
        page.addAttribute(
                "vue",
                VueEntree.de(
                        entree,
                        lignes,
                        personnes.annonces(lignes.stream()
                                .flatMap(ligne -> ligne.ligne().personnes().stream())
                                .toList())));
        return "suivi/entree-suivie";
    }

    @PostMapping("/suivi/entree/{id}")
    String confirmer(Principal qui, @PathVariable String id, @RequestParam String jeton) {
        Entree entree = sienne(qui, id);
        depot.confirmer(entree, jeton);
        return REDIRECTION + entree.id();
    }

    /** Somebody else's is answered like one that does not exist. */
    private Entree sienne(Principal qui, String id) {
        lecteurs.exiger(qui, Geste.REPRENDRE_L_EXISTANT);
        return (id.matches("\\d{1,18}") ? entrees.trouver(Long.parseLong(id), qui.getName()) : Optional.<Entree>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Predicate<CodeDepartement> permis(Principal qui) {
        Set<String> siens = new HashSet<>(lecteurs.departements(qui));
        return lecteurs.national(qui) ? departement -> true : departement -> siens.contains(departement.valeur());
    }

    private String page(Principal qui, List<FauteDeFeuille> fautes, int total, Model page) {
        page.addAttribute("fautes", fautes);
        page.addAttribute("total", total);
        page.addAttribute("colonnes", modele.colonnes());
        page.addAttribute("lignesAuPlus", DepotDEntree.BORNES.lignes());
        page.addAttribute(
                "anciennes",
                entrees.lanceesPar(qui.getName()).stream()
                        .map(VueEntree.Ancienne::de)
                        .toList());
        return PAGE;
    }

    private static String nom(MultipartFile feuille) {
        String nom = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(feuille.getOriginalFilename())));
        return nom == null || nom.isBlank() ? "feuille" : nom.replaceAll("[\\p{Cc}<>]", "");
    }
}
