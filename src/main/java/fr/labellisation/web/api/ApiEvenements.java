package fr.labellisation.web.api;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.calendrier.CompositionCalendrier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dated events for programs: same queries and same rights as the calendar, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiEvenements {
    private static final int JOURS_AU_PLUS = 1_100;

    private final Lecteurs lecteurs;
    private final Evenements evenements;

    ApiEvenements(Lecteurs lecteurs, Evenements evenements) {
        this.lecteurs = lecteurs;
        this.evenements = evenements;
    }

    @Operation(
            summary = "Audits, comités, échéances entre deux jours",
            description = "Sans ce qui est annulé, le premier d’abord. La période a 1100 jours au plus, trois ans.")
    @ApiResponse(responseCode = "200", description = "Les dates de la période.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = DescriptionDeLApi.DEMANDE_REFUSEE)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_CALENDRIER)
    @GetMapping("/evenements")
    List<EvenementJson> evenements(
            Principal qui,
            @Parameter(description = "Premier jour.", example = "2026-01-01") @RequestParam LocalDate du,
            @Parameter(description = "Dernier jour, compris.", example = "2026-12-31") @RequestParam LocalDate au,
            @Parameter(
                            description =
                                    "Code officiel du département. Sans lui, toute la nation\u00a0: pour le ministère"
                                            + " seulement.",
                            example = "91")
                    @RequestParam(required = false)
                    String departement) {
        lecteurs.exiger(qui, departement == null ? Geste.LIRE_LA_NATION : Geste.LIRE_LE_CALENDRIER);
        if (departement != null) {
            lecteurs.exiger(qui, Geste.LIRE_LE_CALENDRIER, departement);
        }
        CompositionCalendrier.periode(du, au, JOURS_AU_PLUS);
        List<EvenementDate> lus = departement == null
                ? evenements.deLaNation(du, au)
                : evenements.duDepartement(new CodeDepartement(departement), du, au);
        return lus.stream().map(EvenementJson::de).toList();
    }
}
