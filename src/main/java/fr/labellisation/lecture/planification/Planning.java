package fr.labellisation.lecture.planification;

import java.time.LocalDate;
import java.util.List;

/**
 * The last dates on which each step may start and end for the label to be there in time.
 *
 * @param etapes in the order of the path
 * @param debut the last day on which the first step may start
 * @param fin the last working day on which the label may be delivered
 * @param auPlusTot the day on which it could be delivered if one started on the day asked
 * @param retard working days by which the first step is already late; 0 when there is time
 * @param avance working days left before the first step must start
 */
public record Planning(
        DemandePlanning demande,
        List<EtapePlanifiee> etapes,
        LocalDate debut,
        LocalDate fin,
        LocalDate auPlusTot,
        int retard,
        int avance) {

    public Planning {
        etapes = List.copyOf(etapes);
    }

    public boolean enRetard() {
        return retard > 0;
    }

    /** The step that must start first. */
    public EtapePlanifiee premiere() {
        return etapes.stream()
                .min((une, autre) -> une.debut().compareTo(autre.debut()))
                .orElseThrow();
    }
}
