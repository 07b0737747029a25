package fr.labellisation.echeances.delais;

import java.time.LocalDate;
import java.util.Map;

/** A date of the path that a delay is counted from: the day of an audit, the deadline of an action. */
public interface DateDeReference {

    /** Name in the column "À compter de" of the table Delais. */
    String base();

    /** The date, from the facts of the process; null while it is not fixed. */
    LocalDate de(Map<String, Object> faits);
}
