package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label.Etat;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The label has reached its end without a new one. */
@Component("expirerLabel")
class ExpirerLabel implements JavaDelegate {
    private final CycleDuLabel cycle;
    private final Aujourdhui aujourdhui;

    ExpirerLabel(CycleDuLabel cycle, Aujourdhui aujourdhui) {
        this.cycle = cycle;
        this.aujourdhui = aujourdhui;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycle.terminer(Variables.lire(execution, VariablesCommunes.LABEL), Etat.EXPIRE, aujourdhui.pour(execution));
    }
}
