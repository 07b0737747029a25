package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A site today, as the API answers it. What a site may be without is left out. */
@Schema(name = "Site", description = "Où en est un site aujourd’hui.")
record SiteJson(
        @Schema(description = "Code du site, celui des adresses.", example = "91-etampes")
        String code,

        @Schema(description = "Code officiel du département.", example = "91")
        String departement,

        @Schema(description = "Nom du site.", example = "Sous-préfecture d’Étampes")
        String nom,

        @Schema(description = "Ce qu’est le site.") String type,

        @Schema(
                description =
                        "État du label qui compte\u00a0: de plusieurs, d’abord celui qui est suspendu, puis celui qui"
                                + " expire le premier\u00a0; sans label en vigueur, la fin du dernier.")
        String etat,

        @Schema(
                description = "Ce qu’il faut attendre de son label, de perdu à acquis : le plus grave de ses motifs."
                        + " Il vient du label et du jour où le suivant est probable, pas des tâches en retard.")
        String verdict,

        @Schema(description = "Pourquoi, le plus grave d’abord. Vide si rien ne menace le label.")
        List<Cause> causes,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Jour où le prochain label est probable. Absent si aucun n’est attendu ou prévu.")
        LocalDate labelProbable,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Jour auquel il faudra ce label\u00a0: la fin de celui qu’il renouvelle, sinon le jour où il est"
                                + " voulu. Absent si aucun n’est connu.")
        LocalDate labelAttendu,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Étape du parcours ou de la vie du label. Absente sans l’un ni l’autre.")
        String etape,

        @JsonInclude(Include.NON_NULL) @Schema(description = "La démarche en cours. Absente s’il n’y en a pas.")
        Demarche demarche,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Le label qui compte. Absent si le site n’en a jamais eu.")
        LabelDuSite label,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Un second label en vigueur, d’un double label. Absent si le site en tient un seul, ou aucun.")
        LabelDuSite secondLabel,

        @Schema(description = "Nombre de tâches à faire pour ce site.")
        int tachesOuvertes,

        @Schema(description = "Nombre de celles dont l’échéance est passée.")
        int tachesEnRetard,

        @JsonInclude(Include.NON_NULL) @Schema(description = "La prochaine date connue. Absente s’il n’y en a pas.")
        Prochaine prochaine) {

    @Schema(name = "Demarche", description = "La démarche qui mène le site vers un label.")
    record Demarche(
            @Schema(description = "Code de la démarche.", example = "91-2025")
            String code,

            @Schema(description = "Identifiant de la version du référentiel visée.", example = "qual-e-pref-2018")
            String referentiel,

            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description =
                            "Identifiant de la version d’un second label visé. Absent si la démarche en vise un seul.",
                    example = "services-publics-plus-2023")
            String secondReferentiel,

            @Schema(description = "Jour où la démarche a été décidée.")
            LocalDate debut,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Jour pour lequel le label est voulu. Absent si rien n’est dit.")
            LocalDate cible) {}

    @Schema(name = "Prochaine", description = "Ce qui vient ensuite pour un site.")
    record Prochaine(
            @Schema(description = "Ce qui vient.") String nature,

            @Schema(description = "Le jour, au calendrier du département.")
            LocalDate le) {}

    @Schema(name = "Cause", description = "Un motif du verdict.")
    record Cause(
            @Schema(description = "Code du motif.", example = "cible-manquee")
            String motif,

            @Schema(description = "Une phrase, avec ses dates.")
            String phrase) {}

    static SiteJson de(SituationSite site, VerdictDuSite verdict) {
        return new SiteJson(
                site.code().valeur(),
                site.departement().valeur(),
                site.nom(),
                site.type().code(),
                site.etat().code(),
                verdict.verdict().code(),
                verdict.causes().stream()
                        .map(cause -> new Cause(cause.motif().code(), cause.phrase()))
                        .toList(),
                verdict.probable(),
                verdict.attendu(),
                site.etape() == null ? null : site.etape().code(),
                site.demarche() == null
                        ? null
                        : new Demarche(
                                site.demarche().code().valeur(),
                                site.demarche().referentiel(),
                                site.demarche().second(),
                                site.demarche().debut(),
                                site.demarche().cible()),
                site.label(),
                site.second(),
                site.taches(),
                site.enRetard(),
                site.prochaine() == null
                        ? null
                        : new Prochaine(
                                site.prochaine().nature().code(),
                                site.prochaine().le()));
    }
}
