package fr.labellisation.delais;

import fr.labellisation.echeances.Delais;
import java.util.Collection;
import java.util.List;

/** Port: the timers of paths under way that wait for a named moment of the table Delais, which is no task. */
public interface MomentsARecaler {

    /**
     * What moves of what waits for this moment when it is computed by these delays; empty for a moment that is no
     * timer's.
     *
     * @param departements codes of those that are concerned
     */
    List<MomentRecale> apercu(String moment, Collection<String> departements, Delais delais);

    /** Moves the timers, and the reminders of the moment, as the preview said. */
    void appliquer(List<MomentRecale> moments);
}
