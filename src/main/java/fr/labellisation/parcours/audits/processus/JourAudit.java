package fr.labellisation.parcours.audits.processus;

import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.audits.Audits;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Morning of the audit's day: ${jourAudit.de(execution)}. */
@Component("jourAudit")
public class JourAudit {
    private final Audits audits;
    private final Echeancier echeancier;

    JourAudit(Audits audits, Echeancier echeancier) {
        this.audits = audits;
        this.echeancier = echeancier;
    }

    public Date de(DelegateExecution execution) {
        var audit = audits.exiger(VariablesAudit.audit(execution));
        return Date.from(echeancier.matin(execution.getTenantId(), audit.le()).toInstant());
    }
}
