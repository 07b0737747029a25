package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.Noms;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

/** A task that is over, as the API answers it. */
@Schema(name = "TacheFaite", description = "Une tâche du passé.")
record TacheFaiteJson(
        @Schema(description = "Tâche du modèle, la même pour tous les sites.", example = "CloreAuditInterne")
        String element,

        @Schema(description = "Nom de la tâche.", example = "Clore l’audit interne")
        String nom,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Ce sur quoi elle portait, quand son nom ne suffit pas. Absent sinon.")
        String objet,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Code de la démarche. Absent hors d’une démarche.", example = "91-2025")
        String demarche,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "Code du site. Absent si la tâche valait pour tout le département.",
                example = "91-etampes")
        String site,

        @Schema(description = "Quand elle est devenue à faire.")
        OffsetDateTime apparue,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Quand elle était à rendre. Absente si rien n’était fixé.")
        OffsetDateTime echeance,

        @Schema(description = "Quand elle a pris fin.") OffsetDateTime finie,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Qui l’a faite. Absent si le parcours a continué sans elle.", example = "Odile Faure")
        String faitePar,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "La personne absente à la place de qui un suppléant l’a faite. Absent sinon.")
        String pour) {

    static TacheFaiteJson de(TacheFaite tache, Noms noms) {
        return new TacheFaiteJson(
                tache.element(),
                tache.nom(),
                tache.objet().isEmpty() ? null : tache.objet(),
                CodeDemarche.texte(tache.demarche()),
                CodeSite.texte(tache.site()),
                tache.apparue(),
                tache.due(),
                tache.le(),
                tache.par() == null ? null : noms.personne(tache.par()),
                tache.pour() == null ? null : noms.personne(tache.pour()));
    }
}
