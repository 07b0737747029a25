package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A site that joined on the way has its outcome: a démarche that waited for it goes on to its end. */
@Component("signalerArrivee")
class SignalerArrivee implements JavaDelegate {
    private final ClotureDemarche cloture;

    SignalerArrivee(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Parcours parcours = new Parcours(
                Variables.lire(execution, VariablesCommunes.DEMARCHE),
                Variables.lire(execution, VariablesDemarche.SITE_MODIFIE));
        cloture.arrive(parcours);
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(IssueDemarche.MESSAGE_SITE_AJOUTE_ARRIVE)
                .processInstanceBusinessKey(parcours.demarche() + "/issue")
                .correlateAll();
    }
}
