package fr.labellisation.web.api.passages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.parcours.label.passage.ChangementDeVersion;
import fr.labellisation.parcours.label.passage.Cote;
import fr.labellisation.parcours.label.passage.EngagementVu;
import fr.labellisation.parcours.label.passage.LigneDePassage;
import fr.labellisation.parcours.label.passage.SortDEngagement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;

/** Before and after of one renewal, as the API answers it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "ChangementDeVersion", description = "L’avant et l’après, engagement par engagement.")
record ChangementJson(
        @Schema(description = "Ce que le site tient.") CoteJson avant,

        @Schema(description = "Ce qu’il tiendrait, ou tient depuis.")
        CoteJson apres,

        @Schema(description = "En une phrase.", example = "Tout est repris\u00a0: 11 engagements.")
        String resume,

        @Schema(description = "Ce qu’il faut garder à l’esprit tant que des titres manquent. Absente sinon.")
        String reserve,

        @Schema(description = "Nombre d’engagements repris.", example = "4")
        int repris,

        @Schema(description = "Nombre d’engagements nouveaux.", example = "3")
        int nouveaux,

        @Schema(description = "Nombre d’engagements qui disparaissent.", example = "8")
        int disparus,

        @Schema(description = "Nombre de lignes à rapprocher.", example = "2")
        int aRapprocher,

        @Schema(description = "Chaque engagement, une fois.")
        List<EngagementJson> engagements) {

    static ChangementJson de(ChangementDeVersion changement) {
        return new ChangementJson(
                CoteJson.de(changement.avant()),
                CoteJson.de(changement.apres()),
                changement.resume(),
                changement.reserve().orElse(null),
                changement.nombre(SortDEngagement.REPRIS),
                changement.nombre(SortDEngagement.NOUVEAU),
                changement.nombre(SortDEngagement.DISPARU),
                changement.nombre(SortDEngagement.A_RAPPROCHER),
                changement.lignes().stream().map(EngagementJson::de).toList());
    }

    @Schema(name = "CoteDuPassage", description = "Une version et ce qui en est retenu.")
    record CoteJson(
            @Schema(description = "Identifiant de la version.", example = "qualipref-2012")
            String referentiel,

            @Schema(description = "Sa révision.", example = "0")
            int revision,

            @Schema(description = "Son nom.", example = "Qualipref 2 (2012)")
            String nom,

            @Schema(description = "Codes des modules\u00a0; vide pour un référentiel qui s’applique en entier.")
            Set<String> modules) {

        static CoteJson de(Cote cote) {
            return new CoteJson(cote.referentiel(), cote.revision(), cote.nom(), cote.modules());
        }
    }

    @Schema(name = "EngagementDuPassage", description = "Un engagement et ce qu’il devient.")
    @JsonInclude(Include.NON_NULL)
    record EngagementJson(
            @Schema(description = "Module ou rubrique.", example = "M1 – Accueil général")
            String groupe,

            @Schema(description = "Ce qu’il devient.") String sort,

            @Schema(description = "Avant. Absent d’un engagement nouveau.")
            CodeEtTitre avant,

            @Schema(description = "Après. Absent d’un engagement qui disparaît.")
            CodeEtTitre apres,

            @Schema(description = "Pourquoi quelqu’un doit comparer. Absente sinon.")
            String raison) {

        static EngagementJson de(LigneDePassage ligne) {
            return new EngagementJson(
                    ligne.groupe(),
                    ligne.sort().code(),
                    CodeEtTitre.de(ligne.avant()),
                    CodeEtTitre.de(ligne.apres()),
                    ligne.raison().isEmpty() ? null : ligne.raison());
        }
    }

    @Schema(name = "CodeEtTitre", description = "Un engagement d’un côté.")
    record CodeEtTitre(
            @Schema(description = "Son code.", example = "E5")
            String code,

            @Schema(description = "Son titre, ou que rien n’en est connu.", example = "Accueillir au téléphone")
            String titre) {

        static CodeEtTitre de(EngagementVu vu) {
            return vu == null ? null : new CodeEtTitre(vu.code(), vu.titre());
        }
    }
}
