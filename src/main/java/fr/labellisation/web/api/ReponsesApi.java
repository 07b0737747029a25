package fr.labellisation.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the read-only API answers. Codes and days, no sentences: programs read it. The shapes are a contract: a field is added,
 * never renamed.
 */
final class ReponsesApi {

    private ReponsesApi() {}

    @Schema(name = "Departement", description = "Un département, ses sites et ce qui y est en retard.")
    record DepartementJson(
            @Schema(description = "Code officiel du département.", example = "91")
            String code,

            @Schema(description = "Nom du département.", example = "Essonne")
            String nom,

            @Schema(description = "Jour de la réponse, au calendrier du département.")
            LocalDate le,

            @Schema(description = "Ses sites, la préfecture d’abord.")
            List<SiteJson> sites,

            @Schema(description = "Ses tâches en retard, la plus en retard d’abord.")
            List<TacheJson> tachesEnRetard) {}

    @Schema(name = "SiteComplet", description = "Un site et tout ce qui en est su.")
    record SiteCompletJson(
            @Schema(description = "Jour de la réponse, au calendrier du département.")
            LocalDate le,

            @Schema(description = "Où il en est.") SiteJson situation,
            @Schema(description = "Ses tâches à faire.") List<TacheJson> taches,

            @Schema(description = "Ses dates, passées et à venir, annulées aussi, la première d’abord.")
            List<EvenementJson> evenements,

            @Schema(description = "Ses tâches passées, la dernière d’abord.")
            List<TacheFaiteJson> historique) {}

    @Schema(name = "Sites", description = "Une partie des sites demandés.")
    record SitesJson(
            @Schema(description = "Jour de la réponse, à Paris.")
            LocalDate le,

            @Schema(description = "Nombre de sites demandés, quelle que soit la partie lue.")
            int total,

            @Schema(description = "Combien de sites précèdent cette partie.")
            int debut,

            @Schema(description = "Les sites de cette partie.")
            List<SiteJson> sites) {}

    @Schema(name = "Bilan", description = "Les chiffres d’un département.")
    record BilanJson(
            @Schema(description = "Code officiel du département.", example = "91")
            String code,

            @Schema(description = "Nom du département.", example = "Essonne")
            String nom,

            @Schema(description = "Nombre de ses sites.") int sites,

            @Schema(description = "Nombre de ceux qui ont un label valable.")
            int labellises,

            @Schema(description = "Nombre de ceux qui ont une tâche en retard.")
            int sitesEnRetard,

            @Schema(description = "Nombre de ses sites par état du label\u00a0; les états sont ceux d’un site.")
            Map<String, Integer> parEtat,

            @Schema(description = "Le plus grave des verdicts de ses sites.", example = "en-danger")
            String verdict) {}

    @Schema(name = "Nation", description = "Les chiffres de la nation.")
    record NationJson(
            @Schema(description = "Jour de la réponse, à Paris.")
            LocalDate le,

            @Schema(description = "Nombre de sites.") int sites,

            @Schema(description = "Nombre de ceux qui ont un label valable.")
            int labellises,

            @Schema(description = "Nombre de ceux qui ont une tâche en retard.")
            int sitesEnRetard,

            @Schema(description = "Nombre de ceux dont le label expire dans les douze mois.")
            int expirentDansLes12Mois,

            @Schema(description = "Nombre de départements dont tous les sites ont un label valable.")
            int departementsEntierementLabellises,

            @Schema(
                    description = "Nombre de sites labellisés par version du référentiel\u00a0; un site peut avoir deux"
                            + " labels.")
            Map<String, Integer> labellisesParReferentiel,

            @Schema(description = "Nombre de sites par verdict\u00a0: ce qu’il faut attendre de leur label.")
            Map<String, Integer> parVerdict,

            @Schema(description = "Les 101 départements, dans l’ordre officiel.")
            List<BilanJson> departements) {}
}
