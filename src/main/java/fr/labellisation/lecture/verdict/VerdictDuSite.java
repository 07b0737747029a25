package fr.labellisation.lecture.verdict;

import fr.labellisation.lecture.situation.SituationSite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is said of the label of a site, and why.
 *
 * @param causes the gravest first; empty where nothing speaks against the label
 * @param probable day on which the next label may be expected, see
 *     {@link fr.labellisation.lecture.planification.LabelProbable}; null where none is on its way or nothing was forecast
 * @param attendu day by which that label is needed: the end of the one in force that it renews, else the day for which it is wanted;
 *     null if neither is known
 * @param depuis day from which the label is lost or suspended; null if it is neither
 */
public record VerdictDuSite(
        Verdict verdict, List<Cause> causes, LocalDate probable, LocalDate attendu, LocalDate depuis) {

    public VerdictDuSite {
        causes = causes.stream().sorted(Comparator.comparing(Cause::motif)).toList();
    }

    /** The gravest reason. */
    public Optional<Cause> cause() {
        return causes.stream().findFirst();
    }

    /** The day that a list shows beside the probable one: that by which the label is needed, else the end of the one in force; may be null. */
    public LocalDate repere(SituationSite site) {
        return attendu == null ? site.validite().orElse(null) : attendu;
    }

    /** Days by which the next label comes too late, negative if it comes before it is needed; null if either day is unknown. */
    public Integer ecart() {
        return probable == null || attendu == null ? null : (int) ChronoUnit.DAYS.between(attendu, probable);
    }
}
