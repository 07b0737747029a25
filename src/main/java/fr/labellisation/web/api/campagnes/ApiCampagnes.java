package fr.labellisation.web.api.campagnes;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.web.api.DescriptionDeLApi;
import fr.labellisation.web.api.SelonGeste;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.campagnes.FiltreCampagne;
import fr.labellisation.web.pages.campagnes.LectureDesCampagnes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The campaigns of the ministère for programs: same queries and same rights as their pages, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiCampagnes {
    private final Lecteurs lecteurs;
    private final LectureDesCampagnes lecture;

    ApiCampagnes(Lecteurs lecteurs, LectureDesCampagnes lecture) {
        this.lecteurs = lecteurs;
        this.lecture = lecture;
    }

    @Operation(
            summary = "Campagnes",
            description = "Les objectifs fixés au pays, ce qui en est atteint et prévu, ceux en cours d’abord.")
    @ApiResponse(responseCode = "200", description = "Les campagnes.", useReturnTypeSchema = true)
    @SelonGeste(Geste.LIRE_LA_NATION)
    @GetMapping("/campagnes")
    List<CampagneJson> toutes(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        return lecture.toutes().stream().map(CampagneJson::de).toList();
    }

    @Operation(
            summary = "Une campagne et ses sites",
            description =
                    "Sans filtre, les sites qui manquent à la prochaine étape\u00a0; mêmes filtres et mêmes tris que"
                            + " la page de la campagne.")
    @ApiResponse(responseCode = "200", description = "La campagne et les sites demandés.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = DescriptionDeLApi.DEMANDE_REFUSEE)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LA_NATION)
    @GetMapping("/campagnes/{id}")
    CampagneJson.Complete une(
            Principal qui,
            @Parameter(description = "Numéro de la campagne, celui de son adresse.", example = "1") @PathVariable
                    String id,
            @ParameterObject FiltreCampagne filtre) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        BilanDeCampagne bilan = lecture.exiger(id);
        filtre.verifier(bilan.campagne().objectif());
        LocalDate etape = filtre.jour(bilan.campagne().objectif(), bilan.jour());
        return new CampagneJson.Complete(
                CampagneJson.de(bilan),
                etape,
                filtre.parmi(bilan.au(etape)).stream()
                        .map(CampagneJson.Site::de)
                        .toList());
    }
}
