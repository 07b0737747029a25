package fr.labellisation.web.pages.engagements;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.catalogue.SuitesDesEngagements;
import fr.labellisation.lecture.catalogue.SuitesDesEngagements.Suite;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementsSaisis;
import fr.labellisation.referentiel.complements.RemplacementParLOfficiel;
import fr.labellisation.referentiel.complements.RemplacementParLOfficiel.Ligne;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.EnClair;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the official titles of the ministère replace, shown by code before it is done. */
@ConditionalOnWebApplication
@Controller
class PageRemplacement {
    private static final String ADRESSE = PageEngagements.ADRESSE + "/{version}/remplacement";

    private final Lecteurs lecteurs;
    private final VersionsDemandees versions;
    private final EngagementsSaisis saisis;
    private final SuitesDesEngagements suites;
    private final RepriseDesTitresOfficiels reprise;
    private final PresentationDesEngagements presentation;

    PageRemplacement(
            Lecteurs lecteurs,
            VersionsDemandees versions,
            EngagementsSaisis saisis,
            SuitesDesEngagements suites,
            RepriseDesTitresOfficiels reprise,
            PresentationDesEngagements presentation) {
        this.lecteurs = lecteurs;
        this.versions = versions;
        this.saisis = saisis;
        this.suites = suites;
        this.reprise = reprise;
        this.presentation = presentation;
    }

    /**
     * An engagement that the préfecture completed, beside the official one.
     *
     * @param vue coded for the form: its code and the version of it that is shown
     * @param officiel empty where there is none: it stays as it is
     * @param suit what follows the code
     */
    record LigneRemplacee(String vue, String code, String saisi, String officiel, String module, String suit) {}

    @GetMapping(ADRESSE)
    String lire(Principal qui, @PathVariable String code, @PathVariable String version, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LES_ENGAGEMENTS, code);
        return page(qui, new CodeDepartement(code), versions.exiger(version), List.of(), page);
    }

    /** @param vue each as the page that showed it coded it */
    @PostMapping(ADRESSE)
    String reprendre(
            Principal qui,
            @PathVariable String code,
            @PathVariable String version,
            @RequestParam(defaultValue = "") List<String> vue,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exiger(qui, Geste.COMPLETER_LES_ENGAGEMENTS, code);
        CodeDepartement departement = new CodeDepartement(code);
        Referentiel connue = versions.exiger(version);
        Map<String, Integer> vues = vues(vue);
        try {
            reprise.reprendre(departement, connue, vues, presentation.acte(qui, departement));
        } catch (SaisieRefusee refus) {
            return page(qui, departement, connue, refus.raisons(), page);
        }
        suite.addFlashAttribute(
                "fait",
                vues.size() == 1
                        ? "Un titre officiel est repris\u00a0: les réponses et les preuves l’ont suivi par son code."
                        : "%d titres officiels sont repris\u00a0: les réponses et les preuves les ont suivis par leur code."
                                .formatted(vues.size()));
        return "redirect:/suivi/departements/%s/engagements/%s".formatted(code, version);
    }

    private String page(
            Principal qui, CodeDepartement departement, Referentiel version, List<String> refus, Model page) {
        RemplacementParLOfficiel remplacement =
                RemplacementParLOfficiel.de(version, saisis.de(departement, version.id()));
        Map<String, Suite> parCode = suites.de(departement, version.id());
        page.addAttribute("departement", departement.valeur());
        page.addAttribute("nomDepartement", presentation.nom(departement));
        page.addAttribute("referentiel", version.id());
        page.addAttribute("nom", version.nomEtAnnee());
        page.addAttribute(
                "lignes",
                remplacement.lignes().stream()
                        .map(ligne ->
                                ligne(ligne, parCode.getOrDefault(ligne.saisi().code(), Suite.AUCUNE)))
                        .toList());
        page.addAttribute("remplaces", remplacement.remplaces());
        page.addAttribute(
                "nouveaux",
                remplacement.nouveaux().stream()
                        .map(engagement -> engagement.code() + " – " + engagement.libelle())
                        .toList());
        page.addAttribute("enRetrait", String.join(", ", reprise.enRetrait(departement, version)));
        page.addAttribute("refus", refus);
        page.addAttribute("tient", lecteurs.peut(qui, Geste.COMPLETER_LES_ENGAGEMENTS));
        return "suivi/engagements-remplacement";
    }

    private static LigneRemplacee ligne(Ligne ligne, Suite suite) {
        Engagement officiel = ligne.officiel();
        return new LigneRemplacee(
                ligne.saisi().version() + " " + ligne.saisi().code(),
                ligne.saisi().code(),
                ligne.saisi().titre() + (ligne.saisi().exemple() ? " (exemple)" : ""),
                officiel == null ? "" : officiel.libelle(),
                ligne.changeDeModule()
                        ? "%s → %s"
                                .formatted(
                                        Objects.requireNonNullElse(ligne.saisi().module(), "–"),
                                        Objects.requireNonNullElse(officiel.module(), "–"))
                        : "",
                suit(suite));
    }

    private static String suit(Suite suite) {
        return Stream.of(
                        compte(suite.evaluations(), "évaluation", "évaluations"),
                        compte(suite.preuves(), "preuve", "preuves"),
                        compte(suite.actions(), "action", "actions"))
                .filter(compte -> !compte.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String compte(int nombre, String un, String plusieurs) {
        return nombre == 0 ? "" : EnClair.nombre(nombre, un, plusieurs);
    }

    /** @throws ResponseStatusException 400 if it was not coded by the page */
    private static Map<String, Integer> vues(List<String> codees) {
        Map<String, Integer> vues = new LinkedHashMap<>();
        for (String codee : codees) {
            String[] parts = codee.split(" ", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{1,9}")) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            vues.put(parts[1], Integer.parseInt(parts[0]));
        }
        return vues;
    }
}
