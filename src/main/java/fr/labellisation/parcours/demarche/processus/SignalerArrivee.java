package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A site that joined on the way has its outcome, or another its second label: a démarche that waited for it goes on to its end. */
@Component("signalerArrivee")
class SignalerArrivee implements JavaDelegate {
    private final ClotureDemarche cloture;

    SignalerArrivee(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CodeDemarche demarche = Variables.lire(execution, VariablesCommunes.DEMARCHE);
        cloture.arrive(demarche, execution.getProcessBusinessKey());
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(IssueDemarche.MESSAGE_SITE_AJOUTE_ARRIVE)
                .processInstanceBusinessKey(demarche + "/issue")
                .correlateAll();
    }
}
