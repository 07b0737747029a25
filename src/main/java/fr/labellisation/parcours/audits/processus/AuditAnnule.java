package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether an audit was cancelled after it was booked and before its turn came: ${auditAnnule.de(execution)}. */
@Component("auditAnnule")
public class AuditAnnule {
    private final Audits audits;

    AuditAnnule(Audits audits) {
        this.audits = audits;
    }

    public boolean de(DelegateExecution execution) {
        return audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT)).etat() == Etat.ANNULE;
    }
}
