package fr.labellisation.parcours.audits;

import fr.labellisation.echeances.delais.DateDeReference;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;

/** The dates of audits as they would be if one of them had another day. */
public final class DateSupposee implements DateDeReference {
    private final DateAudit dates;
    private final long audit;
    private final LocalDate jour;

    public DateSupposee(Audits audits, long audit, LocalDate jour) {
        this.dates = new DateAudit(audits);
        this.audit = audit;
        this.jour = jour;
    }

    @Override
    public String base() {
        return dates.base();
    }

    @Override
    public LocalDate de(Map<String, Object> faits) {
        return audit == VariablesCommunes.AUDIT.de(faits.get(VariablesCommunes.AUDIT.nom())) ? jour : dates.de(faits);
    }
}
