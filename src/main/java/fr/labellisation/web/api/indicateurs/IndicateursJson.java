package fr.labellisation.web.api.indicateurs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs.IndicateursDuSite;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a site measures and its results, as the API answers it. */
@Schema(name = "IndicateursDuSite", description = "Ce qu’un site mesure, et ses résultats.")
record IndicateursJson(
        @Schema(description = "Ceux du référentiel, puis ceux que le site a ajoutés.")
        List<IndicateurJson> indicateurs) {

    @Schema(name = "IndicateurDuSite", description = "Un indicateur et ses résultats.")
    record IndicateurJson(
            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description = "Code de l’engagement qu’il mesure. Absent pour un indicateur ajouté par le site.",
                    example = "E5")
            String engagement,

            @Schema(description = "Ce qui est mesuré.", example = "Appels perdus")
            String libelle,

            @Schema(description = "Ajouté par le site.") boolean local,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Sa cible. Absente si elle n’est pas connue.", example = "moins de 10 %")
            String cible,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "L’unité de ses résultats. Absente si elle n’est pas connue.", example = "%")
            String unite,

            @Schema(
                    description = "À quelle fréquence un résultat est donné.",
                    example = "trimestre",
                    allowableValues = {"mois", "trimestre", "semestre", "an"})
            String frequence,

            @Schema(description = "Les résultats, le plus ancien d’abord.")
            List<ResultatJson> resultats) {}

    @Schema(name = "ResultatDePeriode", description = "Le résultat d’une période.")
    record ResultatJson(
            @Schema(description = "La période.", example = "2026-T4")
            String periode,

            @Schema(description = "Le résultat.", example = "9.5")
            BigDecimal valeur,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Si la cible est atteinte. Absent si elle n’est pas connue.")
            Boolean atteint,

            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description = "Ce qu’il faut savoir de ce résultat. Absent si rien n’est dit.",
                    example = "Standard remplacé en février.")
            String remarque) {}

    /** @param periode code of the only period whose results are wanted; empty for all */
    static IndicateursJson de(IndicateursDuSite indicateurs, String periode) {
        return new IndicateursJson(indicateurs.suivis().stream()
                .map(suivi -> de(suivi, indicateurs.mesures().getOrDefault(suivi.cle(), Map.of()), periode))
                .toList());
    }

    private static IndicateurJson de(IndicateurSuivi suivi, Map<String, MesureRendue> mesures, String periode) {
        return new IndicateurJson(
                ouAbsent(suivi.engagement()),
                suivi.libelle(),
                suivi.local(),
                ouAbsent(suivi.cibleEnClair()),
                ouAbsent(suivi.unite()),
                suivi.frequence().code(),
                mesures.values().stream()
                        .filter(mesure -> mesure.valeur() != null)
                        .filter(mesure -> periode.isEmpty() || mesure.periode().equals(periode))
                        .sorted(Comparator.comparing(MesureRendue::periode))
                        .map(mesure -> new ResultatJson(
                                mesure.periode(),
                                mesure.valeur(),
                                suivi.atteint(mesure.valeur()).orElse(null),
                                ouAbsent(mesure.remarque())))
                        .toList());
    }

    private static String ouAbsent(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
