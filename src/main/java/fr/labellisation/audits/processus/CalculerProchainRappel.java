package fr.labellisation.audits.processus;

import static fr.labellisation.audits.processus.RappelsAudit.AUDIT_VENU;
import static fr.labellisation.audits.processus.RappelsAudit.PROCHAIN_INSTANT;
import static fr.labellisation.audits.processus.RappelsAudit.PROCHAIN_PALIER;

import fr.labellisation.audits.Audits;
import fr.labellisation.audits.PlanDeRappels;
import fr.labellisation.audits.PlanDeRappels.Rendezvous;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Works out the next reminder from what was already asked for; never repeats and never skips the nearest. */
@Component("calculerProchainRappel")
class CalculerProchainRappel implements JavaDelegate {
    private final Audits audits;
    private final PlanDeRappels plan;

    CalculerProchainRappel(Audits audits, PlanDeRappels plan) {
        this.audits = audits;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Rendezvous prochain = plan.prochain(execution.getTenantId(), audits.exiger(VariablesAudit.audit(execution)));
        execution.setVariable(PROCHAIN_INSTANT, prochain.instant().toString());
        execution.setVariable(PROCHAIN_PALIER, prochain.joursAvant());
        execution.setVariable(AUDIT_VENU, prochain.joursAvant() == null);
    }
}
