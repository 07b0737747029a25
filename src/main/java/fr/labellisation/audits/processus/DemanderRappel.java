package fr.labellisation.audits.processus;

import fr.labellisation.audits.Audits;
import fr.labellisation.audits.PlanDeRappels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for the reminder whose instant has come, once for each recipient. */
@Component("demanderRappel")
class DemanderRappel implements JavaDelegate {
    private final Audits audits;
    private final PlanDeRappels plan;

    DemanderRappel(Audits audits, PlanDeRappels plan) {
        this.audits = audits;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plan.demander(execution.getTenantId(), audits.exiger(VariablesAudit.audit(execution)), (Integer)
                execution.getVariable(RappelsAudit.PROCHAIN_PALIER));
    }
}
