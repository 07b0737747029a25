package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Optional;

/** What the calendar of a label asks of its audits; answered by the capability that keeps labels. */
public interface ObligationsDuLabel {

    /**
     * By when an external audit must take place, so that the site keeps its label; empty where nothing depends on its day.
     *
     * @param label code of the label that it follows up; null for any other audit
     */
    Optional<LocalDate> auditAuPlusTard(Parcours parcours, NatureAudit nature, String label);
}
