package fr.labellisation.annonces.retards.camunda;

import fr.labellisation.annonces.rappels.camunda.TachesAnnonceesCamunda;
import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The task that an escalation follows, as it is now. */
@Component
public class TachesEnRetardCamunda {
    private final TaskService taches;
    private final RuntimeService moteur;
    private final TachesAnnonceesCamunda suivies;

    TachesEnRetardCamunda(TaskService taches, RuntimeService moteur, TachesAnnonceesCamunda suivies) {
        this.taches = taches;
        this.suivies = suivies;
        this.moteur = moteur;
    }

    /** Empty if the task has ended. */
    public Optional<TacheEnRetard> de(DelegateExecution execution) {
        String id = (String) execution.getVariable(EscaladeRetard.TACHE);
        ZonedDateTime due = ZonedDateTime.parse((String) execution.getVariable(EscaladeRetard.ECHEANCE));
        return Optional.ofNullable(taches.createTaskQuery().taskId(id).singleResult())
                .map(tache -> lire(tache, due));
    }

    private TacheEnRetard lire(Task tache, ZonedDateTime due) {
        Map<String, Object> faits = taches.getVariables(tache.getId());
        ProcessInstance instance = moteur.createProcessInstanceQuery()
                .processInstanceId(tache.getProcessInstanceId())
                .singleResult();
        return new TacheEnRetard(
                suivies.lire(tache, faits, due),
                tache.getTaskDefinitionKey(),
                tache.getProcessDefinitionId().split(":")[0],
                instance == null ? null : instance.getBusinessKey(),
                String.valueOf(faits.get("referentiel")));
    }
}
