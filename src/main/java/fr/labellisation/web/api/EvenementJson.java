package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;

/** A dated event, as the API answers it. */
@Schema(name = "Evenement", description = "Un audit, un comité, une échéance d’un label.")
record EvenementJson(
        @Schema(description = "Le jour, au calendrier du département.")
        LocalDate le,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "L’heure, à celle du département. Absente pour une journée entière.",
                example = "18:00:00")
        LocalTime heure,

        @Schema(description = "De quoi il s’agit.") String nature,

        @Schema(description = "S’il est à venir, a eu lieu ou n’a pas lieu.")
        String etat,

        @Schema(description = "Code officiel du département.", example = "91")
        String departement,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Code du site. Absent pour ce qui sert à tous les sites d’une démarche.")
        String site,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "Code de la démarche. Absent pour un label repris, délivré avant le logiciel.",
                example = "91-2025")
        String demarche,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "Pour un audit, sa sorte\u00a0; pour une date d’un label, l’identifiant de la version du"
                        + " référentiel. Absent pour un comité.",
                example = "initial")
        String precision) {

    static EvenementJson de(EvenementDate evenement) {
        return new EvenementJson(
                evenement.le(),
                evenement.heure(),
                evenement.nature().code(),
                evenement.etat().code(),
                evenement.departement().valeur(),
                CodeSite.texte(evenement.site()),
                CodeDemarche.texte(evenement.demarche()),
                evenement.precision().isEmpty() ? null : evenement.precision());
    }
}
