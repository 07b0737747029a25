package fr.labellisation.parcours.label.processus;

import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * The cycle of a label carries the label's code as its business key, whoever started it; decisions that are open on other labels
 * of the site hear of it.
 */
@Component("ouvrirCycle")
class OuvrirCycle implements ExecutionListener {
    private final DecisionsOuvertes decisions;

    OuvrirCycle(DecisionsOuvertes decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        execution.setProcessBusinessKey(Variables.lire(execution, VariablesCommunes.LABEL));
        decisions.actualiser(Variables.lire(execution, VariablesCommunes.SITE));
    }
}
