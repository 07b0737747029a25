package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A site that joined on the way arrives, on a diagram of an earlier version: it may end the démarche. */
@Component("actualiserIssue")
class ActualiserIssue implements ExecutionListener {
    private final ClotureDemarche cloture;

    ActualiserIssue(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Parcours parcours = new Parcours(
                Variables.lire(execution, VariablesCommunes.DEMARCHE),
                Variables.lire(execution, VariablesDemarche.SITE_MODIFIE));
        cloture.arrive(parcours.demarche(), parcours.cleMetier());
    }
}
