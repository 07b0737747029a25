package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.delais.DelaiDeVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;

/** A version and all that it holds. */
@Schema(name = "ReferentielComplet", description = "Une version d’un référentiel et son contenu.")
record ReferentielCompletJson(
        @Schema(description = "Où elle en est.") ReferentielJson version,

        @Schema(description = "Combien de mois un label est valable.")
        int dureeLabelMois,

        @Schema(description = "Combien de mois entre deux audits de suivi.")
        int suiviMois,

        @Schema(description = "Un audit interne est requis avant l’audit externe.")
        boolean auditInterneRequis,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "Combien de mois avant l’audit un comité des usagers compte encore. Absent si aucun n’est"
                        + " exigé.")
        Integer comiteMois,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "Combien de mois avant l’audit les résultats d’une enquête comptent encore. Absent si ce"
                        + " n’est pas connu.")
        Integer enqueteMois,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Part des agents convoqués qui doit avoir suivi la formation, en pour cent. Absente si rien"
                                + " n’est exigé.")
        Integer tauxFormation,

        @Schema(description = "Ses modules, ou ses rubriques si elle s’applique en entier.")
        List<PartieJson> parties,

        @Schema(description = "Ses engagements connus, dans leur ordre.")
        List<EngagementJson> engagements,

        @Schema(description = "Les délais qu’elle fixe elle-même. Les autres sont ceux de l’application.")
        List<DelaiJson> delais) {

    @Schema(name = "DelaiDeVersion", description = "Un délai qu’une version fixe elle-même.")
    record DelaiJson(
            @Schema(description = "Tâche ou moment du parcours.", example = "EvaluerModule")
            String tache,

            @Schema(description = "Combien.", example = "20")
            int nombre,

            @Schema(description = "En quoi il se compte.") String unite) {

        private static DelaiJson de(DelaiDeVersion delai) {
            return new DelaiJson(delai.tache(), delai.nombre(), delai.unite());
        }
    }

    @Schema(name = "Partie", description = "Un module ou une rubrique d’un référentiel.")
    record PartieJson(
            @Schema(description = "Son code.", example = "M1")
            String code,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Son titre. Absent s’il est à compléter.")
            String titre,

            @Schema(description = "Chaque site le retient.") boolean obligatoire) {}

    @Schema(name = "Engagement", description = "Ce à quoi un site s’engage.")
    record EngagementJson(
            @Schema(description = "Son code.", example = "E5")
            String code,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Code de son module ou de sa rubrique. Absent s’il est à compléter.")
            String partie,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Son titre. Absent s’il est à compléter.")
            String titre,

            @Schema(description = "Le code n’est pas officiel\u00a0: il est donné par analogie.")
            boolean numeroParAnalogie,

            @Schema(description = "Ce qui le mesure.") List<IndicateurJson> indicateurs,

            @Schema(description = "Ce qui montre qu’il est tenu.")
            List<String> preuves) {

        private static EngagementJson de(Engagement engagement) {
            return new EngagementJson(
                    engagement.code(),
                    engagement.module(),
                    engagement.titre(),
                    engagement.numeroParAnalogie(),
                    engagement.indicateurs().stream().map(IndicateurJson::de).toList(),
                    engagement.preuves());
        }
    }

    @Schema(name = "Indicateur", description = "Ce qui est mesuré, et ce qui est visé.")
    record IndicateurJson(
            @Schema(description = "Ce qui est mesuré.") String libelle,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "La cible comme le référentiel l’écrit. Absente si elle n’est pas connue.")
            String cible,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "De quel côté de la valeur est un bon résultat. Absent sans cible chiffrée.")
            String sens,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "La cible en chiffres, avec un point. Absente sans cible chiffrée.", example = "12.5")
            String valeur,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Son unité. Absente sans cible chiffrée.")
            String unite,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Combien de fois le résultat est donné. Absente si elle n’est pas connue.")
            String periode) {

        private static IndicateurJson de(Indicateur indicateur) {
            return new IndicateurJson(
                    indicateur.libelle(),
                    indicateur.cible(),
                    indicateur.sens(),
                    indicateur.valeur() == null ? null : indicateur.valeur().toPlainString(),
                    indicateur.unite(),
                    indicateur.periode());
        }
    }

    static ReferentielCompletJson de(Referentiel version, ReferentielJson resume) {
        return new ReferentielCompletJson(
                resume,
                version.dureeLabelMois(),
                version.suiviMois(),
                version.auditInterneRequis(),
                version.avantAudit().comiteMois(),
                version.avantAudit().enqueteMois(),
                version.avantAudit().tauxFormation(),
                Stream.concat(
                                version.modules().stream()
                                        .map(m -> new PartieJson(m.code(), m.titre(), m.obligatoire())),
                                version.rubriques().stream().map(r -> new PartieJson(r.code(), r.titre(), true)))
                        .toList(),
                version.engagements().stream().map(EngagementJson::de).toList(),
                version.delais().stream().map(DelaiJson::de).toList());
    }
}
