package fr.labellisation.web.pages.diagnostic;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.services.LectureDesServices;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.diagnostic.Diagnostic;
import fr.labellisation.parcours.diagnostic.DiagnosticPartage;
import fr.labellisation.parcours.diagnostic.DiagnosticsPartages;
import fr.labellisation.parcours.diagnostic.SyntheseDuDiagnostic;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The diagnosis of a site by module and by theme, for all who read the site: as it was shared, or as its grids stand today. */
@ConditionalOnWebApplication
@Controller
class PageDiagnostic {
    private static final String ACTUEL = "actuel";

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesServices engagement;
    private final Diagnostic diagnostic;
    private final DiagnosticsPartages partages;
    private final PresentationDuDiagnostic presentation;

    PageDiagnostic(
            Lecteurs lecteurs,
            Situations situations,
            LectureDesServices engagement,
            Diagnostic diagnostic,
            DiagnosticsPartages partages,
            PresentationDuDiagnostic presentation) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.engagement = engagement;
        this.diagnostic = diagnostic;
        this.partages = partages;
        this.presentation = presentation;
    }

    /** @param etat the number of one that was shared, or « actuel »; the last one that was shared if empty */
    @GetMapping("/suivi/sites/{code}/diagnostic")
    String lire(Principal qui, @PathVariable String code, @RequestParam(defaultValue = "") String etat, Model page) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeSite cle = new CodeSite(code);
        SituationSite site = situations
                .duSite(cle, cle.departement())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<DiagnosticPartage> siens = partages.duSite(cle);
        Optional<DiagnosticPartage> lu = demande(siens, etat);
        page.addAttribute(
                "vue",
                presentation.vue(
                        site, siens, lu, lu.map(DiagnosticPartage::synthese).orElseGet(() -> actuelle(site))));
        return "suivi/diagnostic";
    }

    /** @throws ResponseStatusException 404 for one that this site never shared */
    private static Optional<DiagnosticPartage> demande(List<DiagnosticPartage> siens, String etat) {
        if (etat.equals(ACTUEL)) {
            return Optional.empty();
        }
        if (etat.isEmpty()) {
            return siens.stream().findFirst();
        }
        return Optional.of(siens.stream()
                .filter(partage -> String.valueOf(partage.id()).equals(etat))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private SyntheseDuDiagnostic actuelle(SituationSite site) {
        return engagement
                .demarche(site)
                .map(demarche -> diagnostic.synthese(new Parcours(demarche.code(), site.code())))
                .orElseGet(() -> new SyntheseDuDiagnostic(List.of()));
    }
}
