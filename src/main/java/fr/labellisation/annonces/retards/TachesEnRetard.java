package fr.labellisation.annonces.retards;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Port: the late tasks of the engine. */
public interface TachesEnRetard {

    /** The task as it is now, late since that instant; empty if it has ended. */
    Optional<TacheEnRetard> trouver(String tache, ZonedDateTime due);

    /** It shows from now on as late since that day. */
    void marquer(String tache, LocalDate due);

    /** Follows the tasks that are late in this instance of a process, each once. */
    void suivreCellesDe(String instance);
}
