package fr.labellisation.parcours.audits;

import java.time.LocalDate;
import java.util.Optional;

/** What the calendar of a label asks of its audits; answered by the capability that keeps labels. */
public interface ObligationsDuLabel {

    /** By when the next follow-up audit of this label must take place. */
    Optional<LocalDate> prochainAudit(String label);
}
