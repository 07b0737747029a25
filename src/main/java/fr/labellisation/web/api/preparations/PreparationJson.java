package fr.labellisation.web.api.preparations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.preparation.PreparationDuSite;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.web.lignes.Noms;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** How ready a site will be on the day of its audit, as the API answers it. */
@Schema(
        name = "Preparation",
        description = "Ce qui manquera à un site le jour de son audit externe si rien de plus n’est fait.")
record PreparationJson(
        @Schema(description = "Code du site.", example = "91-etampes")
        String site,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Code de la démarche qui mène au label, ou qui y a mené. Absent si aucun audit n’est à venir.",
                example = "91-2025")
        String demarche,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Jour pour lequel le site est regardé. Absent si aucun audit n’est à venir.")
        LocalDate jour,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "D’où vient ce jour\u00a0: «\u00a0aujourd-hui\u00a0» si celui de l’audit n’est pas connu.",
                allowableValues = {"fixe", "prevu", "cible", "aujourd-hui"})
        String origine,

        @Schema(description = "Nombre de points regardés.", example = "40")
        int points,

        @Schema(description = "Nombre de ceux qui seront satisfaits.", example = "28")
        int satisfaits,

        @Schema(description = "Ce qui manquera, par nature, dans l’ordre du parcours.")
        List<ManqueJson> manques) {

    @Schema(name = "Manque", description = "Un point qui ne sera pas satisfait.")
    record ManqueJson(
            @Schema(
                    description = "Ce qui manque.",
                    allowableValues = {
                        "engagement-sans-resultat",
                        "ecart-sans-action",
                        "action-en-retard",
                        "action-trop-tardive",
                        "action-a-verifier",
                        "preuve-absente",
                        "preuve-perimee",
                        "indicateur-sans-valeur",
                        "comite-trop-ancien",
                        "enquete-trop-ancienne",
                        "formation-insuffisante",
                        "document-a-fournir"
                    })
            String nature,

            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description =
                            "Duquel il s’agit\u00a0: code d’un engagement, numéro d’une action, indicateur, document."
                                    + " Absent quand il n’y en a qu’un.",
                    example = "E5")
            String objet,

            @Schema(description = "Le manque en une phrase, en français.")
            String phrase,

            @Schema(description = "Page où il se répare.") String adresse,

            @Schema(
                    description = "Qui s’en occupe\u00a0: une personne, ou le rôle de ceux qui le peuvent.",
                    example = "Chef de service, Sous-préfecture d’Étampes")
            String tenuPar) {}

    static PreparationJson aucune(String site) {
        return new PreparationJson(site, null, null, null, 0, 0, List.of());
    }

    /** @param racine address of the application */
    static PreparationJson de(PreparationDuSite preparation, Noms noms, String racine) {
        return new PreparationJson(
                preparation.parcours().site().valeur(),
                preparation.parcours().demarche().valeur(),
                preparation.audit().le(),
                preparation.audit().origine().code(),
                preparation.bilan().points(),
                preparation.bilan().satisfaits(),
                preparation.manques().stream()
                        .map(situe -> manque(situe, noms, racine))
                        .toList());
    }

    private static ManqueJson manque(ManqueSitue situe, Noms noms, String racine) {
        return new ManqueJson(
                situe.manque().nature().code(),
                situe.manque().objet().isEmpty() ? null : situe.manque().objet(),
                situe.manque().phrase(),
                racine + situe.adresse(),
                noms.tient(situe.titulaire(), situe.groupes()));
    }
}
