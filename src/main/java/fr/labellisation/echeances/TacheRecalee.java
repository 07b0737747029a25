package fr.labellisation.echeances;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * An open task whose due date, or whose lateness timers, move.
 *
 * @param element id in the diagram; {@code nom} as its model says it
 * @param demarche null for what belongs to no démarche; so is {@code site} for the whole département
 * @param titulaire login of who holds it; null while it is its group's
 * @param groupes who may hold it
 * @param due until now; null if it had none
 * @param nouvelle from now on, in the zone of the département
 */
public record TacheRecalee(
        String id,
        String element,
        String nom,
        String departement,
        String demarche,
        String site,
        String titulaire,
        List<String> groupes,
        ZonedDateTime due,
        ZonedDateTime nouvelle,
        List<Minuterie> minuteries) {

    public TacheRecalee {
        groupes = List.copyOf(groupes);
        minuteries = List.copyOf(minuteries);
    }

    /** A timer that says that the task is late. */
    public record Minuterie(String id, ZonedDateTime instant, ZonedDateTime nouvel) {}

    /** Whether its due date itself moves. */
    public boolean seDeplace() {
        return due == null || !due.isEqual(nouvelle);
    }

    /** Whether anything of it moves. */
    public boolean bouge() {
        return seDeplace()
                || minuteries.stream()
                        .anyMatch(minuterie -> !minuterie.instant().isEqual(minuterie.nouvel()));
    }
}
