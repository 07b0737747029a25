package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label.Etat;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A new label of the same family takes the place of this one. */
@Component("remplacerLabel")
class RemplacerLabel implements JavaDelegate {
    private final CycleDuLabel cycle;
    private final Aujourdhui aujourdhui;

    RemplacerLabel(CycleDuLabel cycle, Aujourdhui aujourdhui) {
        this.cycle = cycle;
        this.aujourdhui = aujourdhui;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycle.terminer((String) execution.getVariable(CycleLabel.LABEL), Etat.RENOUVELE, aujourdhui.pour(execution));
    }
}
