package fr.labellisation.parcours.label;

import fr.labellisation.echeances.delais.Delais;
import java.time.LocalDate;
import java.util.Set;

/**
 * The way of a renewal counted back from the expiry of its label, with all that it may have to go through, non-conformities
 * included; answered by the planning, so that a path and its planning never disagree. Source: DOMAINE.md §3, step 14.
 */
public interface PlanDuRenouvellement {

    /**
     * The last day on which the renewal may open and still end before its label, each task done on the day it is due.
     *
     * @param sites number of sites that renew together, at least 1
     */
    LocalDate dernierDepart(Label label, int sites, Delais delais);

    /** Names, in the table Delais, of all that it counts by. */
    Set<String> delais();

    /** The last day on which its audit may take place, so that a major non-conformity can still be lifted in time. */
    LocalDate dernierAudit(Label label, Delais delais);
}
