package fr.labellisation.parcours.audits;

import fr.labellisation.echeances.delais.DateDeReference;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Delays counted from the day of an audit. */
@Component
class DateAudit implements DateDeReference {
    private final Audits audits;

    DateAudit(Audits audits) {
        this.audits = audits;
    }

    @Override
    public String base() {
        return "audit";
    }

    @Override
    public LocalDate de(Map<String, Object> faits) {
        return audits.exiger(VariablesCommunes.AUDIT.de(faits.get(VariablesCommunes.AUDIT.nom())))
                .le();
    }
}
