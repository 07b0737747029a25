package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("abandonnerParcours")
class AbandonnerParcours implements JavaDelegate {
    private final ClotureDemarche cloture;

    AbandonnerParcours(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cloture.abandonner(Variables.lire(execution, VariablesCommunes.DEMARCHE));
    }
}
