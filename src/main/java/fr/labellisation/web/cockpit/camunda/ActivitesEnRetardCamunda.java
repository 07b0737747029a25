package fr.labellisation.web.cockpit.camunda;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.lecture.taches.camunda.ProcessusDeLaTache;
import fr.labellisation.web.cockpit.ActivitesEnRetard;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * What is late on a diagram, and in the parts of it that it calls; the call of a part carries its name. A constant number of queries;
 * without a département there is none, because it would then ask for all.
 */
@Component
class ActivitesEnRetardCamunda implements ActivitesEnRetard {
    private final TaskService taches;
    private final HistoryService histoire;
    private final Clock horloge;

    ActivitesEnRetardCamunda(TaskService taches, HistoryService histoire, Clock horloge) {
        this.taches = taches;
        this.histoire = histoire;
        this.horloge = horloge;
    }

    @Override
    public Map<String, Long> deDefinition(String definition, List<String> departements) {
        return compter(
                taches.createTaskQuery().processDefinitionId(definition),
                appelant -> definition.equals(appelant.getProcessDefinitionId()),
                departements);
    }

    @Override
    public Map<String, Long> dInstance(String instance, List<String> departements) {
        return compter(
                taches.createTaskQuery().processInstanceId(instance),
                appelant -> instance.equals(appelant.getId()),
                departements);
    }

    private Map<String, Long> compter(
            TaskQuery dessin, Predicate<HistoricProcessInstance> duDessin, List<String> departements) {
        return departements.isEmpty()
                ? Map.of()
                : Stream.concat(
                                enRetard(dessin, departements).stream().map(Task::getTaskDefinitionKey),
                                partiesEnRetard(duDessin, departements))
                        .collect(groupingBy(activite -> activite, TreeMap::new, counting()));
    }

    /** Once for each task, the part in which it is late. */
    private Stream<String> partiesEnRetard(Predicate<HistoricProcessInstance> duDessin, List<String> departements) {
        List<Task> enRetard = enRetard(
                taches.createTaskQuery().processDefinitionKeyIn(ProcessusDeLaTache.PARTIES.toArray(String[]::new)),
                departements);
        Map<String, HistoricProcessInstance> parties =
                instances(enRetard.stream().map(Task::getProcessInstanceId).collect(toSet()));
        Set<String> appelants = instances(parties.values().stream()
                        .map(HistoricProcessInstance::getSuperProcessInstanceId)
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .values()
                .stream()
                .filter(duDessin)
                .map(HistoricProcessInstance::getId)
                .collect(toSet());
        return enRetard.stream()
                .map(tache -> parties.get(tache.getProcessInstanceId()))
                .filter(partie -> appelants.contains(partie.getSuperProcessInstanceId()))
                .map(HistoricProcessInstance::getProcessDefinitionKey);
    }

    private Map<String, HistoricProcessInstance> instances(Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : histoire.createHistoricProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(toMap(HistoricProcessInstance::getId, instance -> instance));
    }

    private List<Task> enRetard(TaskQuery requete, Collection<String> departements) {
        return requete.tenantIdIn(departements.toArray(String[]::new))
                .dueBefore(Date.from(horloge.instant()))
                .list();
    }
}
