package fr.labellisation.web.api.campagnes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.EtapeDeCampagne;
import fr.labellisation.lecture.campagnes.Mesure;
import fr.labellisation.lecture.campagnes.PositionDuSite;
import fr.labellisation.lecture.campagnes.SiteJuge;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A campaign as the API answers it: codes and days, no sentences. */
@Schema(name = "Campagne", description = "Un objectif fixé au pays, et où en sont les sites.")
record CampagneJson(
        @Schema(description = "Numéro de la campagne, celui de son adresse.", example = "1")
        long id,

        @Schema(description = "Nom de la campagne.", example = "Qualipref 2.0 partout")
        String nom,

        @Schema(description = "Identifiants des versions qui comptent.", example = "[\"qualipref-2.0\"]")
        List<String> referentiels,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Sorte des sites visés. Absente si tous le sont.")
        String type,

        @Schema(description = "Jour des chiffres\u00a0: celui de la réponse, ou celui où la campagne a été close.")
        LocalDate le,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Jour où la campagne a été close. Absent si elle est en cours.")
        LocalDate closeLe,

        @Schema(description = "Nombre de sites visés.") int sites,

        @Schema(description = "Nombre de ceux qui ont un label qui compte ce jour-là.")
        int labellises,

        @Schema(description = "Les étapes, la première d’abord.")
        List<Etape> etapes) {

    @Schema(
            name = "EtapeDeCampagne",
            description = "Une part demandée pour un jour, et ce qu’elle est ou sera. Les nombres sont absents si la"
                    + " campagne a été close avant.")
    record Etape(
            @Schema(description = "Jour de l’étape.") LocalDate le,

            @Schema(description = "Part demandée, en pour cent.", example = "50")
            int part,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Nombre de sites qui comptent ce jour-là, ou compteront.")
            Integer atteints,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Nombre de ceux qui ont un label ce jour-là, ou l’auront encore.")
            Integer labellises,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Nombre de ceux dont le label est probable d’ici là.")
            Integer probables,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Nombre de sites en démarche sans prévision\u00a0: ils ne comptent pas.")
            Integer sansPrevision) {

        private static Etape de(BilanDeCampagne bilan, EtapeDeCampagne etape) {
            if (bilan.sansObjet(etape)) {
                return new Etape(etape.le(), etape.part(), null, null, null, null);
            }
            Mesure mesure = bilan.au(etape.le());
            return new Etape(
                    etape.le(),
                    etape.part(),
                    mesure.atteints(),
                    mesure.nombre(PositionDuSite.LABELLISE),
                    mesure.nombre(PositionDuSite.PROBABLE),
                    mesure.nombre(PositionDuSite.SANS_PREVISION));
        }
    }

    @Schema(name = "CampagneComplete", description = "Une campagne et les sites demandés.")
    record Complete(
            @Schema(description = "La campagne.") CampagneJson campagne,

            @Schema(description = "Jour de l’étape sur laquelle les sites sont jugés.")
            LocalDate etape,

            @Schema(description = "Les sites demandés.") List<Site> sites) {}

    @Schema(name = "SiteDeCampagne", description = "Où en est un site pour une campagne.")
    record Site(
            @Schema(description = "Code du site, celui des adresses.", example = "91-etampes")
            String code,

            @Schema(description = "Code officiel du département.", example = "91")
            String departement,

            @Schema(description = "Nom du site.", example = "Sous-préfecture d’Étampes")
            String nom,

            @Schema(description = "Ce qu’est le site.") String type,

            @Schema(description = "Où il en est le jour de l’étape.")
            String position,

            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description = "Jour dont parle sa position\u00a0: fin du label, label probable, suspension. Absent"
                            + " si elle n’en a pas.")
            LocalDate jour,

            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description = "Identifiant de la version dont parle sa position. Absent si elle n’en a pas.",
                    example = "qualipref-2.0")
            String referentiel) {

        static Site de(SiteJuge juge) {
            return new Site(
                    juge.site().code().valeur(),
                    juge.site().code().departement().valeur(),
                    juge.site().nom(),
                    juge.site().type().code(),
                    juge.position().code(),
                    juge.jour(),
                    juge.referentiel());
        }
    }

    static CampagneJson de(BilanDeCampagne bilan) {
        Mesure aujourdhui = bilan.aujourdhui();
        var objectif = bilan.campagne().objectif();
        return new CampagneJson(
                bilan.campagne().id(),
                objectif.nom(),
                objectif.referentiels(),
                objectif.type() == null ? null : objectif.type().code(),
                bilan.jour(),
                bilan.campagne().closeLe(),
                aujourdhui.sites(),
                aujourdhui.atteints(),
                objectif.etapes().stream().map(etape -> Etape.de(bilan, etape)).toList());
    }
}
