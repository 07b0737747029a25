package fr.labellisation.parcours.label.processus;

import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The cycle of a label carries the label's code as its business key, whoever started it. */
@Component("ouvrirCycle")
class OuvrirCycle implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.setProcessBusinessKey(Variables.lire(execution, VariablesCommunes.LABEL));
    }
}
