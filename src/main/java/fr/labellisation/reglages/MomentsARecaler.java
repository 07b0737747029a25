package fr.labellisation.reglages;

import fr.labellisation.echeances.delais.Delais;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: days of paths under way that are counted by a delay of the table Delais and are no due date of a task. */
public interface MomentsARecaler {

    /** Names, in the table Delais, of the delays by which they are counted. */
    Set<String> moments();

    /**
     * What moves of what waits for this moment when it is computed by these delays.
     *
     * @param moment the delay that changes, one of {@link #moments()}
     * @param departements codes of those that are concerned
     */
    List<MomentRecale> apercu(String moment, Collection<String> departements, Delais delais);

    /** Moves what waits for those of these moments that are its own, and their reminders, as the preview said. */
    void appliquer(List<MomentRecale> moments);
}
