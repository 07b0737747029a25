package fr.labellisation.annonces.rappels.base;

import java.time.Instant;
import java.util.List;

/**
 * A dated thing under way, with what its reminders depend on.
 *
 * @param responsables groups of a task; empty for anything else
 * @param titulaire login of who holds the task; null while it is its group's, and for anything else
 * @param attente what waits for its next reminder; null for a task, whose rows are asked for at once
 */
public record DateAnnoncee(
        DateARappeler aRappeler, List<String> responsables, String titulaire, AnnonceEnAttente attente) {
    public DateAnnoncee {
        responsables = List.copyOf(responsables);
    }

    /** One that is nobody's task, and for which nothing waits yet. */
    public static DateAnnoncee de(DateARappeler aRappeler) {
        return new DateAnnoncee(aRappeler, List.of(), null, null);
    }

    /** The process that announces the date: its instance, its timer, and when that fires. */
    public record AnnonceEnAttente(String instance, String minuterie, Instant instant) {}
}
