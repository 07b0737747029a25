package fr.labellisation.annonces.rappels.base;

import java.util.List;

/**
 * The reminders of a date before and after a change.
 *
 * @param rappels the longest lead time first
 */
public record RappelsRevus(DateAnnoncee date, List<RappelRevu> rappels, Revision revision) {
    public RappelsRevus {
        rappels = List.copyOf(rappels);
    }

    /** Whether there is anything to say about it. */
    public boolean parle() {
        return rappels.stream().anyMatch(rappel -> rappel.sort() != RappelRevu.Sort.INCHANGE);
    }

    public boolean change() {
        return revision.change();
    }
}
