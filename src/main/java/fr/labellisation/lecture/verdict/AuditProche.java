package fr.labellisation.lecture.verdict;

import java.time.LocalDate;

/**
 * An external audit that is near, and how ready the site is for it.
 *
 * @param jours from today until it
 * @param manquants points of the readiness that nothing satisfies yet
 * @param points all of them
 */
public record AuditProche(LocalDate le, int jours, int manquants, int points) {
    /** From so many days before an audit nothing may be missing: nobody discovers it later. */
    public static final int JOURS = 21;
}
