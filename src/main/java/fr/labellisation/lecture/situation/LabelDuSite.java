package fr.labellisation.lecture.situation;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * What is told of the label of a site, each field declared once: the query reads its column, and the page, the card, the sheets
 * and the API show it. A field is named like its column of the table label.
 */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Label", description = "Un label délivré à un site.")
public record LabelDuSite(
        @Schema(description = "Code du label.", example = "91-evry/qualipref-2012/2013-06-27")
        String code,

        @Schema(description = "Identifiant de la version du référentiel.", example = "qualipref-2012")
        String referentiel,

        @Intitule(value = "Délivré le", fiche = false) @Schema(description = "Jour où il a été délivré.")
        LocalDate delivreLe,

        @Intitule(value = "Expire le", fiche = false) @Schema(description = "Jour où il expire.")
        LocalDate expireLe,

        @Intitule(value = "Dans cet état depuis le", fiche = false)
        @Schema(description = "Jour depuis lequel il est dans son état\u00a0: délivré, suspendu, retiré ou expiré.")
        LocalDate depuis,

        @Schema(
                description = "État du label.",
                example = "delivre",
                allowableValues = {"delivre", "suspendu", "retire", "expire", "renouvele"})
        String etat,

        @Intitule("Niveau")
        @Schema(description = "Niveau du label, bronze, argent ou or. Absent d’une version qui n’en distingue pas.")
        String niveau) {

    /** What a person reads beside a field; one without it is said in other words, or to programs only. */
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface Intitule {
        /** Head of its column in the sheets, name of its line on the page and the card. */
        String value();

        /** Whether it has a line on the page and the card: not where their sentence about the label says it. */
        boolean fiche() default true;
    }
}
