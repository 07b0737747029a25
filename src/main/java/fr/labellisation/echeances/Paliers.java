package fr.labellisation.echeances;

import java.util.List;

/** Lead times of the reminders; the one place that knows them is the decision table PaliersRappel. */
public interface Paliers {

    /** Lead times for a kind of date, in the order of the table. */
    List<Palier> pour(String nature);
}
