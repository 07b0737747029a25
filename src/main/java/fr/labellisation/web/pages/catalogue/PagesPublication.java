package fr.labellisation.web.pages.catalogue;

import fr.labellisation.acces.Geste;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.catalogue.Proposition;
import fr.labellisation.referentiel.catalogue.PublicationDeVersion;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the ministry hands in a version, sees what it brings and whom it concerns, and publishes it. */
@ConditionalOnWebApplication
@Controller
class PagesPublication {
    /** Faults of which all are told at once; a page of thousands is read by nobody. */
    private static final int FAUTES = 200;

    private static final String APERCU = "redirect:/suivi/catalogue/apercu";
    private static final String CATALOGUE = "redirect:/suivi/catalogue";

    private final Lecteurs lecteurs;
    private final PublicationDeVersion publication;
    private final PagesCatalogue catalogue;
    private final VuesDuCatalogue vues;

    PagesPublication(
            Lecteurs lecteurs, PublicationDeVersion publication, PagesCatalogue catalogue, VuesDuCatalogue vues) {
        this.lecteurs = lecteurs;
        this.publication = publication;
        this.catalogue = catalogue;
        this.vues = vues;
    }

    @PostMapping("/suivi/catalogue")
    String deposer(Principal qui, @RequestParam MultipartFile fichier, Model page) throws IOException {
        lecteurs.exiger(qui, Geste.TENIR_LE_CATALOGUE);
        List<FauteDeFeuille> fautes;
        try {
            fautes = publication.deposer(nom(fichier), fichier.getBytes(), qui.getName());
        } catch (SaisieRefusee refus) {
            fautes = refus.raisons().stream()
                    .map(raison -> new FauteDeFeuille("", raison))
                    .toList();
        }
        if (fautes.isEmpty()) {
            return APERCU;
        }
        page.addAttribute("fautes", fautes.subList(0, Math.min(FAUTES, fautes.size())));
        page.addAttribute("total", fautes.size());
        return catalogue.preparer(qui, page);
    }

    @GetMapping("/suivi/catalogue/apercu")
    String apercevoir(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.TENIR_LE_CATALOGUE);
        return apercu(qui, List.of(), "", page);
    }

    @PostMapping("/suivi/catalogue/apercu")
    String publier(
            Principal qui,
            @RequestParam String jeton,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String suivre,
            Model page) {
        lecteurs.exiger(qui, Geste.TENIR_LE_CATALOGUE);
        try {
            Referentiel publiee = publication.publier(qui.getName(), jeton, motif, !suivre.isEmpty());
            return "redirect:/suivi/catalogue/versions/" + publiee.id();
        } catch (SaisieRefusee refus) {
            return apercu(qui, refus.raisons(), motif, page);
        }
    }

    @PostMapping("/suivi/catalogue/apercu/renoncer")
    String renoncer(Principal qui) {
        lecteurs.exiger(qui, Geste.TENIR_LE_CATALOGUE);
        publication.renoncer(qui.getName());
        return CATALOGUE;
    }

    private String apercu(Principal qui, List<String> refus, String motif, Model page) {
        Optional<Proposition> trouvee = publication.proposition(qui.getName());
        if (trouvee.isEmpty()) {
            return CATALOGUE;
        }
        Proposition proposition = trouvee.get();
        page.addAttribute("refus", refus);
        page.addAttribute("motif", motif);
        page.addAttribute("proposition", proposition);
        page.addAttribute("vue", vues.contenu(proposition.version()));
        page.addAttribute("differences", vues.differences(proposition));
        page.addAttribute("concernes", vues.concernes(proposition.version().id()));
        return "suivi/catalogue-apercu";
    }

    private static String nom(MultipartFile fichier) {
        String nom = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(fichier.getOriginalFilename())));
        return nom == null || nom.isBlank() ? "fichier" : nom.replaceAll("[\\p{Cc}<>]", "");
    }
}
