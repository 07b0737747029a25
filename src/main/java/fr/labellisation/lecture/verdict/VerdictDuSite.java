package fr.labellisation.lecture.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is said of the label of a site, and why.
 *
 * @param causes the gravest first; empty where nothing speaks against the label
 * @param probable day on which the next label may be expected, see
 *     {@link fr.labellisation.lecture.planification.LabelProbable}; null where none is on its way or nothing was forecast
 */
public record VerdictDuSite(Verdict verdict, List<Cause> causes, LocalDate probable) {

    public VerdictDuSite {
        causes = causes.stream().sorted(Comparator.comparing(Cause::motif)).toList();
    }
}
