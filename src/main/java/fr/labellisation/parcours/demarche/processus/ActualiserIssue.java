package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A site that joined on the way arrives after the others: what the démarche obtained is seen again. */
@Component("actualiserIssue")
class ActualiserIssue implements ExecutionListener {
    private final ClotureDemarche cloture;

    ActualiserIssue(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    @Override
    public void notify(DelegateExecution execution) {
        cloture.actualiser(Variables.lire(execution, VariablesCommunes.DEMARCHE));
    }
}
