package fr.labellisation.web.api;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.services.LectureDesServices;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.territoire.CodeSite;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The services of a site, for programs: same query and same rights as their page, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiServices {
    private final Lecteurs lecteurs;
    private final Situations situations;
    private final LectureDesServices lecture;

    ApiServices(Lecteurs lecteurs, Situations situations, LectureDesServices lecture) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.lecture = lecture;
    }

    @Operation(
            summary = "Les services d’un site",
            description = "Ses services, leurs agents, et ce que couvre chaque module de son périmètre.")
    @ApiResponse(responseCode = "200", description = "Les services.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_SITE)
    @GetMapping("/sites/{code}/services")
    ServicesJson services(
            Principal qui,
            @Parameter(
                            description = "Code du site, celui de l’adresse de sa page et des autres réponses.",
                            example = "91-etampes")
                    @PathVariable
                    String code) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeSite site = new CodeSite(code);
        return situations
                .duSite(site, site.departement())
                .map(lecture::de)
                .map(ServicesJson::de)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
