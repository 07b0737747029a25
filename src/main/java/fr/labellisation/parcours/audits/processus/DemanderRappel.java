package fr.labellisation.parcours.audits.processus;

import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for what is due when the timer fires, which may be long after its instant. */
@Component("demanderRappel")
class DemanderRappel implements JavaDelegate {
    private final Audits audits;
    private final AuditsARappeler evenements;
    private final PlanDesRappels plan;

    DemanderRappel(Audits audits, AuditsARappeler evenements, PlanDesRappels plan) {
        this.audits = audits;
        this.evenements = evenements;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plan.demander(evenements.de(audits.exiger(VariablesAudit.audit(execution))));
    }
}
