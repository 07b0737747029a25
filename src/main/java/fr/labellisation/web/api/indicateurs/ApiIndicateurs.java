package fr.labellisation.web.api.indicateurs;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.api.DescriptionDeLApi;
import fr.labellisation.web.api.SelonGeste;
import fr.labellisation.web.lecteurs.Lecteurs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The indicators of a site and their results, for programs: same query and same rights as their page, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiIndicateurs {
    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesIndicateurs lecture;

    ApiIndicateurs(Lecteurs lecteurs, Situations situations, LectureDesIndicateurs lecture) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
    }

    @Operation(
            summary = "Les indicateurs d’un site",
            description =
                    "Ce que son référentiel lui demande de mesurer et ce qu’il mesure de lui-même, avec les résultats.")
    @ApiResponse(responseCode = "200", description = "Les indicateurs.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = DescriptionDeLApi.DEMANDE_REFUSEE)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_SITE)
    @GetMapping("/sites/{code}/indicateurs")
    IndicateursJson indicateurs(
            Principal qui,
            @Parameter(
                            description = "Code du site, celui de l’adresse de sa page et des autres réponses.",
                            example = "91-etampes")
                    @PathVariable
                    String code,
            @Parameter(
                            description =
                                    "Seulement les résultats de cette période\u00a0: un mois, un trimestre, un semestre ou une"
                                            + " année. Sans elle, tous.",
                            example = "2026-T4")
                    @RequestParam(defaultValue = "")
                    String periode) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        if (!periode.isEmpty() && PeriodeDeMesure.duCode(periode).isEmpty()) {
            throw new SaisieRefusee(
                    "Le paramètre «\u00a0periode\u00a0» est illisible\u00a0: une période s’écrit 2026-11, 2026-T4, 2026-S2 ou 2026.");
        }
        CodeSite site = new CodeSite(code);
        return situations
                .duSite(site, site.departement())
                .map(lecture::de)
                .map(indicateurs -> IndicateursJson.de(indicateurs, periode))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
