package fr.labellisation.annonces.absences.processus;

import fr.labellisation.annonces.absences.Repartition;
import fr.labellisation.socle.territoire.CodeDepartement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The absence begins: open tasks reach the deputy. */
@Component("confierTaches")
class ConfierTaches implements JavaDelegate {
    private final Repartition repartition;

    ConfierTaches(Repartition repartition) {
        this.repartition = repartition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        repartition.actualiser(CodeDepartement.ouNul(execution.getTenantId()));
    }
}
