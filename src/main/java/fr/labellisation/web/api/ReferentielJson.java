package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.catalogue.Usage;
import fr.labellisation.referentiel.DateConnue;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Vie;
import fr.labellisation.socle.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A version of a référentiel, as the API lists it. A day that no source gives is a month or a year. */
@Schema(name = "Referentiel", description = "Une version d’un référentiel.")
record ReferentielJson(
        @Schema(description = "Identifiant de la version.", example = "qual-e-pref-2018")
        String id,

        @Schema(description = "Nom de la version.", example = "Qual-e-pref")
        String nom,

        @Schema(description = "Famille des versions qui se suivent.", example = "qualipref")
        String famille,

        @Schema(description = "Numéro de sa dernière révision\u00a0: 0 pour celle que livre l’application.")
        int revision,

        @Schema(description = "Où elle en est aujourd’hui.") String etat,

        @Schema(
                description = "Début\u00a0: un jour, ou un mois ou une année si le jour n’est pas connu.",
                example = "2018-12-19")
        String enVigueurDu,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Fin, de même. Absente si elle n’est pas connue.")
        String enVigueurJusquA,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Identifiant de la version qui lui succède. Absent si aucune n’est nommée.")
        String successeur,

        @Schema(description = "Nombre de démarches en cours sur elle.")
        int demarchesEnCours,

        @Schema(description = "Nombre de labels en cours sur elle.")
        int labelsEnCours) {

    /** Where a version is in its life. */
    enum Etat implements Code {
        A_VENIR,
        EN_VIGUEUR,
        CLOSE;

        private static Etat de(Vie vie, LocalDate le) {
            if (vie.enVigueur(le)) {
                return EN_VIGUEUR;
            }
            return vie.debut().premier().isAfter(le) ? A_VENIR : CLOSE;
        }
    }

    static ReferentielJson de(Referentiel version, Usage usage, LocalDate le) {
        DateConnue fin = version.vie().fin();
        return new ReferentielJson(
                version.id(),
                version.nom(),
                version.famille(),
                version.revision(),
                Etat.de(version.vie(), le).code(),
                version.vie().debut().texte(),
                fin == null ? null : fin.texte(),
                version.vie().successeur(),
                usage.demarches(),
                usage.labels());
    }
}
