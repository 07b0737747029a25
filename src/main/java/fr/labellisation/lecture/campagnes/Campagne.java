package fr.labellisation.lecture.campagnes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A target that the ministère set.
 *
 * @param revisions what it asks and asked, the first one first
 * @param closeLe null while it runs
 * @param closePar login; null while it runs
 */
public record Campagne(long id, OffsetDateTime lanceeLe, List<Revision> revisions, LocalDate closeLe, String closePar) {

    public Campagne {
        revisions = List.copyOf(revisions);
    }

    /**
     * What it asked from a moment on.
     *
     * @param version the first one is 1
     * @param motif null for the first one
     * @param par login
     */
    public record Revision(int version, Objectif objectif, String motif, OffsetDateTime le, String par) {}

    /** What it asks now, or asked when it was closed. */
    public Objectif objectif() {
        return derniere().objectif();
    }

    public Revision derniere() {
        return revisions.get(revisions.size() - 1);
    }

    public boolean close() {
        return closeLe != null;
    }

    /** The day on which it is looked at: today, or the one on which it was closed. */
    public LocalDate jour(LocalDate aujourdhui) {
        return close() && closeLe.isBefore(aujourdhui) ? closeLe : aujourdhui;
    }
}
