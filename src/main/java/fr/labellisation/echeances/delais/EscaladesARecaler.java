package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.TacheRecalee.Minuterie;
import java.util.List;
import java.util.Map;

/** Port: those who are told level after level that a task is late. They wait by the tolerances of the delays. */
public interface EscaladesARecaler {

    /** The timer of the next level of each of these tasks that is late, as these delays would set it; by task. */
    Map<String, Minuterie> apercu(List<TacheRecalee> taches, Delais delais);

    /** Moves the timer of the next level; where the due date itself moves, the escalation hears that by itself. */
    void appliquer(Minuterie minuterie);
}
