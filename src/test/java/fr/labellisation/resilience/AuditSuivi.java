package fr.labellisation.resilience;

import java.time.LocalDate;

/**
 * An audit of the simulated year.
 *
 * @param fixeLe morning on which its day is set
 * @param deplaceLe morning on which it is moved; null if it is not
 * @param puis its day from then on; null if it is not moved
 */
record AuditSuivi(
        int rang,
        String departement,
        String site,
        LocalDate fixeLe,
        LocalDate le,
        LocalDate deplaceLe,
        LocalDate puis) {

    /** Its day as it is known on a morning. */
    LocalDate connuLe(LocalDate matin) {
        return deplaceLe != null && !matin.isBefore(deplaceLe) ? puis : le;
    }

    /** Morning since which its day is the one known on that morning. */
    LocalDate depuis(LocalDate matin) {
        return deplaceLe != null && !matin.isBefore(deplaceLe) ? deplaceLe : fixeLe;
    }
}
