package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the dated things that are announced now. Each kind of date has one that knows it; the others answer with none. */
public interface DatesAnnoncees {

    /** Those of this kind in these départements, in few queries however many there are. */
    List<DateAnnoncee> enCours(NatureRappel nature, Collection<String> departements);

    /**
     * What waits for the next reminder waits for this one now.
     *
     * @param prochain empty: only the day itself remains
     */
    void attendre(DateAnnoncee date, Optional<Rappel> prochain);
}
