package fr.labellisation.socle.variables;

import fr.labellisation.socle.formulaires.Contexte;
import java.time.OffsetDateTime;

/** Who did something, when and why; {@code motif} may be null. */
public record Acte(OffsetDateTime le, String auteur, String motif) {

    public static Acte de(Contexte contexte) {
        return new Acte(contexte.maintenant().toOffsetDateTime(), auteur(contexte), null);
    }

    /** The person who completes the task; a task is never completed by nobody. */
    public static String auteur(Contexte contexte) {
        return contexte.auteur()
                .orElseThrow(() -> new IllegalStateException("%s completed by nobody".formatted(contexte.element())));
    }
}
