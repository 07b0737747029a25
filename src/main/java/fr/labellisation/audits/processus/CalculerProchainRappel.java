package fr.labellisation.audits.processus;

import static fr.labellisation.audits.processus.RappelsAudit.AUDIT_VENU;
import static fr.labellisation.audits.processus.RappelsAudit.PROCHAIN_INSTANT;
import static fr.labellisation.audits.processus.RappelsAudit.PROCHAIN_PALIER;

import fr.labellisation.audits.Audit;
import fr.labellisation.audits.Audits;
import fr.labellisation.audits.AuditsARappeler;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.rappels.PlanDesRappels;
import fr.labellisation.rappels.PlanDesRappels.Prochain;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the reminders of the audit for the day that it has now, and works out which comes next. */
@Component("calculerProchainRappel")
class CalculerProchainRappel implements JavaDelegate {
    private final Audits audits;
    private final AuditsARappeler evenements;
    private final PlanDesRappels plan;
    private final Echeancier echeancier;

    CalculerProchainRappel(Audits audits, AuditsARappeler evenements, PlanDesRappels plan, Echeancier echeancier) {
        this.audits = audits;
        this.evenements = evenements;
        this.plan = plan;
        this.echeancier = echeancier;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Audit audit = audits.exiger(VariablesAudit.audit(execution));
        Optional<Prochain> prochain = plan.suivre(evenements.de(audit));
        Instant instant = prochain.map(Prochain::instant)
                .orElseGet(() ->
                        echeancier.matin(execution.getTenantId(), audit.le()).toInstant());
        execution.setVariable(PROCHAIN_INSTANT, instant.toString());
        execution.setVariable(PROCHAIN_PALIER, prochain.map(Prochain::palier).orElse(null));
        execution.setVariable(AUDIT_VENU, prochain.isEmpty());
    }
}
