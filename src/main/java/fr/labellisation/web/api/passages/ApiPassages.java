package fr.labellisation.web.api.passages;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.label.DemandeDePassage;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.api.DescriptionDeLApi;
import fr.labellisation.web.api.SelonGeste;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.passage.LectureDesPassages;
import fr.labellisation.web.pages.passage.PassagesDuSite;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a renewal changes for a site, for programs: same rule, same words and same rights as its page, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiPassages {
    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesPassages lecture;
    private final Annuaire annuaire;

    ApiPassages(Lecteurs lecteurs, Situations situations, LectureDesPassages lecture, Annuaire annuaire) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
        this.annuaire = annuaire;
    }

    @Operation(
            summary = "Ce qu’un renouvellement change pour un site",
            description =
                    "Ce qui serait repris, nouveau, ce qui disparaîtrait et ce qui est à rapprocher, engagement par"
                            + " engagement, et les renouvellements décidés, tels qu’écrits ce jour-là.")
    @ApiResponse(responseCode = "200", description = "L’avant et l’après.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = DescriptionDeLApi.DEMANDE_REFUSEE)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_SITE)
    @GetMapping("/sites/{code}/passage")
    PassageJson passage(
            Principal qui,
            @Parameter(
                            description = "Code du site, celui de l’adresse de sa page et des autres réponses.",
                            example = "91-etampes")
                    @PathVariable
                    String code,
            @Parameter(description = "Versions à comparer. Sans elles, celle qui serait proposée.")
                    @RequestParam(defaultValue = "")
                    List<String> vers,
            @Parameter(
                            description =
                                    "Modules de ces versions, comme «\u00a0qual-e-pref-2018|M2\u00a0». Sans eux, ceux que le site garde.")
                    @RequestParam(defaultValue = "")
                    List<String> modules) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeSite site = new CodeSite(code);
        if (situations.duSite(site, site.departement()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PassagesDuSite passages = lecture.de(site, new DemandeDePassage(vers, modules));
        return PassageJson.de(
                passages,
                Noms.de(
                        annuaire,
                        passages.decides().stream().map(decide -> decide.acte().auteur()),
                        List.of()));
    }
}
