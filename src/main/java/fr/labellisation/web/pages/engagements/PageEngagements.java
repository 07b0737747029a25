package fr.labellisation.web.pages.engagements;

import fr.labellisation.acces.Geste;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import fr.labellisation.referentiel.complements.EngagementsSaisis;
import fr.labellisation.referentiel.complements.RemplacementParLOfficiel;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The engagements that a département completed, version by version: read by all who read one of its sites, kept by its référent.
 */
@ConditionalOnWebApplication
@Controller
class PageEngagements {
    static final String ADRESSE = "/suivi/departements/{code}/engagements";

    private final Lecteurs lecteurs;
    private final VersionsDemandees demandees;
    private final EngagementsSaisis saisis;
    private final TenueDesEngagements tenue;
    private final Demarches demarches;
    private final PresentationDesEngagements presentation;

    PageEngagements(
            Lecteurs lecteurs,
            VersionsDemandees demandees,
            EngagementsSaisis saisis,
            TenueDesEngagements tenue,
            Demarches demarches,
            PresentationDesEngagements presentation) {
        this.lecteurs = lecteurs;
        this.demandees = demandees;
        this.saisis = saisis;
        this.tenue = tenue;
        this.demarches = demarches;
        this.presentation = presentation;
    }

    /** A version that leaves engagements to complete, and who goes by it. */
    record VersionACompleter(String id, String nom, String demarches, long saisis) {}

    @GetMapping(ADRESSE)
    String versions(Principal qui, @PathVariable String code, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LES_ENGAGEMENTS, code);
        CodeDepartement departement = new CodeDepartement(code);
        Map<String, Long> nombres = saisis.nombres(departement);
        List<Demarche> siennes = demarches.enCours(departement);
        page.addAttribute("departement", code);
        page.addAttribute("nomDepartement", presentation.nom(departement));
        page.addAttribute(
                "versions",
                demandees.toutes().stream()
                        .map(version -> new VersionACompleter(
                                version.id(),
                                version.nomEtAnnee(),
                                siennes.stream()
                                        .filter(demarche -> demarche.versions().anyMatch(version.id()::equals))
                                        .map(demarche -> demarche.code().valeur())
                                        .collect(Collectors.joining(", ")),
                                nombres.getOrDefault(version.id(), 0L)))
                        .sorted(Comparator.comparing(
                                version -> version.demarches().isEmpty()))
                        .toList());
        return "suivi/engagements";
    }

    /** @param engagement code of the one that is changed; empty for none */
    @GetMapping(ADRESSE + "/{version}")
    String lire(
            Principal qui,
            @PathVariable String code,
            @PathVariable String version,
            @RequestParam(defaultValue = "") String engagement,
            Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LES_ENGAGEMENTS, code);
        CodeDepartement departement = new CodeDepartement(code);
        Referentiel connue = demandees.exiger(version);
        List<EngagementSaisi> siens = saisis.de(departement, version);
        SaisieDEngagement saisie = siens.stream()
                .filter(saisi -> saisi.code().equals(engagement) && saisi.etat() == Etat.EN_USAGE)
                .findFirst()
                .map(SaisieDEngagement::de)
                .orElseGet(() -> connue.engagements().stream()
                        .filter(officiel -> officiel.code().equals(engagement) && officiel.titre() == null)
                        .findFirst()
                        .map(officiel -> SaisieDEngagement.nouvelle(officiel.code(), officiel.module()))
                        .orElseGet(() -> SaisieDEngagement.nouvelle("", "")));
        return page(qui, departement, connue, siens, saisie, List.of(), page);
    }

    @PostMapping(ADRESSE + "/{version}")
    String enregistrer(
            Principal qui,
            @PathVariable String code,
            @PathVariable String version,
            @ModelAttribute SaisieDEngagement saisie,
            Model page,
            RedirectAttributes suite) {
        CodeDepartement departement = aCompleter(qui, code);
        Referentiel connue = demandees.exiger(version);
        try {
            tenue.enregistrer(
                    departement, connue, saisie.version(), saisie.valeurs(), presentation.acte(qui, departement));
        } catch (SaisieRefusee refus) {
            List<EngagementSaisi> ecrits = saisis.de(departement, version);
            return page(qui, departement, connue, ecrits, saisie.surLaVersionDe(ecrits), refus.raisons(), page);
        }
        suite.addFlashAttribute(
                "fait",
                "L’engagement %s est enregistré\u00a0: il est dans les grilles de tous les sites du département qui suivent cette version."
                        .formatted(saisie.code()));
        return vers(departement, connue);
    }

    /** @param retire false to put it back */
    @PostMapping(ADRESSE + "/{version}/retirer")
    String retirer(
            Principal qui,
            @PathVariable String code,
            @PathVariable String version,
            @RequestParam String engagement,
            @RequestParam int vue,
            @RequestParam(defaultValue = "true") boolean retire,
            Model page,
            RedirectAttributes suite) {
        CodeDepartement departement = aCompleter(qui, code);
        Referentiel connue = demandees.exiger(version);
        try {
            tenue.retirer(departement, connue, engagement, vue, retire, presentation.acte(qui, departement));
        } catch (SaisieRefusee refus) {
            return page(
                    qui,
                    departement,
                    connue,
                    saisis.de(departement, version),
                    SaisieDEngagement.nouvelle("", ""),
                    refus.raisons(),
                    page);
        }
        suite.addFlashAttribute(
                "fait",
                (retire
                                ? "L’engagement %s est retiré des grilles\u00a0: ce qui y a été répondu et prouvé est gardé."
                                : "L’engagement %s est remis dans les grilles.")
                        .formatted(engagement));
        return vers(departement, connue);
    }

    private CodeDepartement aCompleter(Principal qui, String code) {
        lecteurs.exiger(qui, Geste.COMPLETER_LES_ENGAGEMENTS, code);
        return new CodeDepartement(code);
    }

    private static String vers(CodeDepartement departement, Referentiel version) {
        return "redirect:/suivi/departements/%s/engagements/%s".formatted(departement, version.id());
    }

    private String page(
            Principal qui,
            CodeDepartement departement,
            Referentiel version,
            List<EngagementSaisi> siens,
            SaisieDEngagement saisie,
            List<String> refus,
            Model page) {
        page.addAttribute("vue", presentation.vue(departement, version, siens));
        page.addAttribute(
                "remplaces", RemplacementParLOfficiel.de(version, siens).remplaces());
        page.addAttribute("saisie", saisie);
        page.addAttribute("refus", refus);
        page.addAttribute(
                "tient",
                lecteurs.peut(qui, Geste.COMPLETER_LES_ENGAGEMENTS)
                        && lecteurs.departements(qui).contains(departement.valeur()));
        return "suivi/engagements-version";
    }
}
