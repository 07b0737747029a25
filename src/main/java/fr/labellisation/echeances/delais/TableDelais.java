package fr.labellisation.echeances.delais;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the decision tables Delais and Tolerances, which give the default of every delay and of who hears that it is over. */
public interface TableDelais {
    String DELAI = "delai";
    String UNITE = "unite";

    /** Tasks and named moments, in the order of the table. */
    List<String> taches();

    /** What a row is about, in French, where it says so itself; a task has its name from its diagram. */
    Optional<String> intitule(String tache);

    /** Columns of the table Tolerances, each a number of working days: their name and its French label. */
    Map<String, String> tolerances();

    /** What can be changed of the default. */
    Reglage reglage(String tache, String referentiel);

    /** The default delay with these values laid over it. */
    Delai avec(String tache, String referentiel, Reglage reglage);
}
