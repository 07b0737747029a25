package fr.labellisation.annonces.rappels.processus;

import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for what is due when the timer fires, which may be long after its instant. */
@Component("demanderRappelEcheance")
class DemanderRappelEcheance implements JavaDelegate {
    private final PlanDesRappels plan;

    DemanderRappelEcheance(PlanDesRappels plan) {
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plan.demander(VariablesRappel.lire(execution));
    }
}
