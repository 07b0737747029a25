package fr.labellisation.web.api.preparations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The sites of a département that have an audit to come. */
@Schema(name = "Preparations", description = "Les sites d’un département dont un audit est à venir.")
record PreparationsJson(
        @Schema(description = "Jour de la réponse, au calendrier du département.")
        LocalDate le,

        @Schema(description = "Les sites, la préfecture d’abord.")
        List<PreparationJson> sites) {}
