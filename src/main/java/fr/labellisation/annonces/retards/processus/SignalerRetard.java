package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.camunda.EcouteDesRetards;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Follows the late tasks of the process from now on. It looks at what is late rather than at which timer fired: run twice,
 * it finds nothing more to do.
 */
@Component("signalerRetard")
class SignalerRetard implements JavaDelegate {
    private final TaskService taches;
    private final EcouteDesRetards suivi;
    private final Clock horloge;

    SignalerRetard(TaskService taches, EcouteDesRetards suivi, Clock horloge) {
        this.taches = taches;
        this.suivi = suivi;
        this.horloge = horloge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taches.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .dueBefore(Date.from(horloge.instant()))
                .list()
                .forEach(suivi::suivre);
    }
}
