package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.TachesEnRetard;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Follows the late tasks of the process from now on. It looks at what is late rather than at which timer fired: run twice,
 * it finds nothing more to do.
 */
@Component("signalerRetard")
class SignalerRetard implements JavaDelegate {
    private final TachesEnRetard retards;

    SignalerRetard(TachesEnRetard retards) {
        this.retards = retards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        retards.suivreCellesDe(execution.getProcessInstanceId());
    }
}
