package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label.Etat;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
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
        cycle.terminer(Variables.lire(execution, VariablesCommunes.LABEL), Etat.RENOUVELE, aujourdhui.pour(execution));
    }
}
