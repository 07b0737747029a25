package fr.labellisation.echeances.delais;

import java.util.List;

/** Port: the decision table PaliersRappel, which gives the default lead times. */
public interface TablePaliers {

    /** Kinds of date, in the order of the table. */
    List<String> natures();

    /** Default lead times of a kind of date, in the order of the table. */
    List<Palier> pour(String nature);
}
