package fr.labellisation.retards.processus;

import fr.labellisation.demarche.CodeSite;
import fr.labellisation.rappels.TacheSuivie;
import fr.labellisation.retards.TacheEnRetard;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The task that an escalation follows, as it is now. */
@Component
class LectureDesTaches {
    private final TaskService taches;
    private final RuntimeService moteur;

    LectureDesTaches(TaskService taches, RuntimeService moteur) {
        this.taches = taches;
        this.moteur = moteur;
    }

    /** Empty if the task has ended. */
    Optional<TacheEnRetard> de(DelegateExecution execution) {
        String id = (String) execution.getVariable(EscaladeRetard.TACHE);
        ZonedDateTime due = ZonedDateTime.parse((String) execution.getVariable(EscaladeRetard.ECHEANCE));
        return Optional.ofNullable(taches.createTaskQuery().taskId(id).singleResult())
                .map(tache -> lire(tache, due));
    }

    private TacheEnRetard lire(Task tache, ZonedDateTime due) {
        Map<String, Object> faits = taches.getVariables(tache.getId());
        TacheSuivie suivie = new TacheSuivie(
                tache.getId(),
                tache.getTenantId(),
                (String) faits.get("demarche"),
                faits.get("site") instanceof String code && CodeSite.reconnait(code) ? code : null,
                tache.getName() + " – " + faits.get("siteNom"),
                taches.getIdentityLinksForTask(tache.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList(),
                tache.getAssignee(),
                due,
                true);
        ProcessInstance instance = moteur.createProcessInstanceQuery()
                .processInstanceId(tache.getProcessInstanceId())
                .singleResult();
        return new TacheEnRetard(
                suivie,
                tache.getTaskDefinitionKey(),
                tache.getProcessDefinitionId().split(":")[0],
                instance == null ? null : instance.getBusinessKey(),
                String.valueOf(faits.get("referentiel")));
    }
}
