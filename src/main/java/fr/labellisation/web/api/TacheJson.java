package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.Noms;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

/** A task to do, as the API answers it. */
@Schema(name = "Tache", description = "Une tâche à faire.")
record TacheJson(
        @Schema(description = "Identifiant de la tâche.") String id,

        @Schema(description = "Tâche du modèle, la même pour tous les sites.", example = "TransmettreDossier")
        String element,

        @Schema(description = "Nom de la tâche.", example = "Transmettre le dossier")
        String nom,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Ce sur quoi elle porte, quand son nom ne suffit pas\u00a0: un module, une action corrective."
                                + " Absent sinon.")
        String objet,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Code de la démarche. Absent hors d’une démarche.", example = "91-2025")
        String demarche,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Code du site. Absent si la tâche vaut pour tout le département.", example = "91-etampes")
        String site,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Étape du parcours. Absente pour ce qui se fait à côté.")
        String etape,

        @Schema(
                description = "Qui la tient\u00a0: une personne, ou le rôle de ceux qui peuvent la prendre.",
                example = "Référent qualité")
        String tenuePar,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Quand elle est à rendre. Absente si rien n’est fixé.")
        OffsetDateTime echeance,

        @Schema(
                description =
                        "Si cette échéance vient d’un délai par défaut du projet\u00a0: aucune source ne le donne,"
                                + " personne ne l’a réglé.")
        boolean defautDuProjet,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description = "Nom de la version du référentiel dont le délai donne cette échéance."
                        + " Absent si elle vient d’ailleurs.")
        String delaiDeVersion,

        @Schema(description = "Si cette échéance est passée.")
        boolean enRetard) {

    static TacheJson de(TacheOuverte tache, Noms noms) {
        return new TacheJson(
                tache.id(),
                tache.element(),
                tache.nom(),
                tache.objet().isEmpty() ? null : tache.objet(),
                CodeDemarche.texte(tache.demarche()),
                CodeSite.texte(tache.site()),
                tache.etape() == null ? null : tache.etape().code(),
                noms.tient(tache),
                tache.due(),
                tache.delai().defautDuProjet(),
                tache.delai().version(),
                tache.enRetard());
    }
}
