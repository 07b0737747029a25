package fr.labellisation.annonces.rappels.processus;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the reminders of a date as it is now, and works out which comes next. */
@Component("calculerRappelEcheance")
class CalculerRappelEcheance implements JavaDelegate {
    private final InstantRappel prochain;

    CalculerRappelEcheance(InstantRappel prochain) {
        this.prochain = prochain;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean venue = prochain.noter(execution, VariablesRappel.lire(execution));
        execution.setVariable(RappelsEcheance.ECHEANCE_VENUE, venue);
    }
}
