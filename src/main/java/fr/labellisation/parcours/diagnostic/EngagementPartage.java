package fr.labellisation.parcours.diagnostic;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.labellisation.referentiel.Engagement;
import java.util.Objects;

/**
 * What was known of an engagement when a diagnosis was shared: all in words, since titles change.
 *
 * @param module as it was called
 * @param theme what it is about; empty where nobody said
 * @param titre as grids showed it, with whoever gave it that title
 * @param origine who gave it that title
 * @param resultat null where nobody had assessed it
 * @param motif why it does not concern the site; empty where it does, as the texts after it where nothing was written
 */
public record EngagementPartage(
        String module,
        String theme,
        String code,
        String titre,
        Engagement.Origine origine,
        Resultat resultat,
        String motif,
        String observations,
        String responsable) {

    /** @param evaluation null where nobody has assessed it */
    static EngagementPartage de(String module, String theme, Engagement engagement, Evaluation evaluation) {
        return new EngagementPartage(
                module,
                theme,
                engagement.code(),
                engagement.libelle(),
                engagement.origine(),
                evaluation == null ? null : evaluation.resultat(),
                evaluation == null ? "" : Objects.requireNonNullElse(evaluation.motif(), ""),
                evaluation == null ? "" : Objects.requireNonNullElse(evaluation.observations(), ""),
                evaluation == null ? "" : Objects.requireNonNullElse(evaluation.responsable(), ""));
    }

    /** Whether it was found not to be kept, or only in part. */
    @JsonIgnore
    public boolean enEcart() {
        return resultat != null && !resultat.tenu();
    }
}
