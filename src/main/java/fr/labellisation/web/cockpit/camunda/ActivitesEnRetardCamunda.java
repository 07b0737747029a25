package fr.labellisation.web.cockpit.camunda;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.web.cockpit.ActivitesEnRetard;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** One query of the engine for a diagram; without a département there is none, because it would then ask for all. */
@Component
class ActivitesEnRetardCamunda implements ActivitesEnRetard {
    private final TaskService taches;
    private final Clock horloge;

    ActivitesEnRetardCamunda(TaskService taches, Clock horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    @Override
    public Map<String, Long> deDefinition(String definition, List<String> departements) {
        return compter(taches.createTaskQuery().processDefinitionId(definition), departements);
    }

    @Override
    public Map<String, Long> dInstance(String instance, List<String> departements) {
        return compter(taches.createTaskQuery().processInstanceId(instance), departements);
    }

    private Map<String, Long> compter(TaskQuery requete, List<String> departements) {
        if (departements.isEmpty()) {
            return Map.of();
        }
        return requete
                .tenantIdIn(departements.toArray(String[]::new))
                .dueBefore(Date.from(horloge.instant()))
                .list()
                .stream()
                .collect(groupingBy(Task::getTaskDefinitionKey, TreeMap::new, counting()));
    }
}
