package fr.labellisation.echeances.delais;

import java.util.Collection;
import java.util.List;

/** Port: the open tasks whose dates follow a delay. The same computation shows what would move and moves it. */
public interface TachesARecaler {

    /**
     * What moves of the open tasks of this kind when their dates are computed by this {@code echeancier}.
     *
     * @param departements codes of those that are concerned
     */
    List<TacheRecalee> apercu(String tache, Collection<String> departements, Echeancier echeancier);

    /** Moves the due dates and the lateness timers, as the preview said. */
    void appliquer(List<TacheRecalee> taches);
}
