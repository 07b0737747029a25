package fr.labellisation.echeances.delais;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;

/**
 * Lead times of the reminders in force: those of the decision table PaliersRappel, unless the département or the ministry
 * changed them.
 */
public interface Paliers {

    /** Lead times for a kind of date in a département, the longest first. */
    List<Palier> pour(String nature, CodeDepartement departement);
}
