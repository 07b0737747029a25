package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.ecrits.Passage;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.Noms;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/** Something that was written, as the API answers it. */
@Schema(
        name = "Ecrit",
        description = "Un texte\u00a0: compte rendu, plan, décision, réponse, motif, bilan ou évaluation.")
record EcritJson(
        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Étape du parcours. Absente pour ce qui va à côté des étapes\u00a0: comités, changements.")
        String etape,

        @Schema(description = "Sorte de texte.") String nature,

        @Schema(description = "Comment il s’appelle.", example = "Synthèse du diagnostic")
        String titre,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "L’audit, le comité ou l’action dont il parle. Absent s’il parle du site.",
                example = "Audit interne du 16 avril 2013")
        String objet,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Code de la démarche. Absent si elle n’est pas connue.", example = "91-2025")
        String demarche,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Code du site. Absent si le texte vaut pour toute la démarche.", example = "91-etampes")
        String site,

        @Schema(description = "Quand il a été écrit.") OffsetDateTime le,

        @Schema(description = "Qui l’a écrit.", example = "Odile Faure")
        String auteur,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "La personne absente à la place de qui un suppléant l’a écrit. Absente sinon.")
        String pour,

        @Schema(description = "Ce qu’il dit, rubrique par rubrique.")
        List<PassageJson> passages) {

    @Schema(name = "Passage", description = "Ce qui est écrit sous une rubrique.")
    record PassageJson(
            @Schema(description = "La rubrique, comme le formulaire l’appelle.", example = "Compte rendu")
            String intitule,

            @Schema(description = "Un texte, ou un par ligne d’un tableau.")
            List<String> textes) {

        static PassageJson de(Passage passage) {
            return new PassageJson(passage.intitule(), passage.textes());
        }
    }

    static EcritJson de(Ecrit ecrit, Noms noms) {
        return new EcritJson(
                ecrit.etape() == null ? null : ecrit.etape().code(),
                ecrit.nature().code(),
                ecrit.titre(),
                ecrit.objet().isEmpty() ? null : ecrit.objet(),
                CodeDemarche.texte(ecrit.demarche()),
                CodeSite.texte(ecrit.site()),
                ecrit.le(),
                noms.personne(ecrit.auteur()),
                ecrit.pour() == null ? null : noms.personne(ecrit.pour()),
                ecrit.passages().stream().map(PassageJson::de).toList());
    }
}
