package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A major non-conformity found by a follow-up audit suspends the label until it is lifted. */
@Component("suspendreLabel")
class SuspendreLabel implements JavaDelegate {
    private final CycleDuLabel cycle;
    private final Aujourdhui aujourdhui;

    SuspendreLabel(CycleDuLabel cycle, Aujourdhui aujourdhui) {
        this.cycle = cycle;
        this.aujourdhui = aujourdhui;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycle.suspendre(Variables.lire(execution, VariablesCommunes.LABEL), aujourdhui.pour(execution));
    }
}
