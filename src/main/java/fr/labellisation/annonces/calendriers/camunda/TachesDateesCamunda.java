package fr.labellisation.annonces.calendriers.camunda;

import fr.labellisation.annonces.calendriers.TachesDatees;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Reads the tasks of the engine: two queries for them and one for what their cards show. */
@Component
class TachesDateesCamunda implements TachesDatees {
    /** Far more than anybody has; a calendar program would show no more. */
    private static final int AU_PLUS = 500;

    private static final String SITE_NOM = "siteNom";

    private final TaskService taches;
    private final RuntimeService moteur;

    TachesDateesCamunda(TaskService taches, RuntimeService moteur) {
        this.taches = taches;
        this.moteur = moteur;
    }

    @Override
    public List<Tache> de(String login, List<String> departements) {
        if (departements.isEmpty()) {
            return List.of();
        }
        List<Task> siennes = Stream.of(
                        requete(departements).taskAssignee(login),
                        requete(departements).taskCandidateUser(login))
                .flatMap(requete -> requete.orderByDueDate().asc().listPage(0, AU_PLUS).stream())
                .filter(tache -> tache.getDueDate() != null)
                .toList();
        Map<String, String> sites = sites(siennes);
        return siennes.stream()
                .map(tache -> new Tache(
                        tache.getId(),
                        tache.getName(),
                        CodeDepartement.ouNul(tache.getTenantId()),
                        sites.get(tache.getId()),
                        tache.getDueDate().toInstant()))
                .toList();
    }

    private TaskQuery requete(List<String> departements) {
        return taches.createTaskQuery()
                .tenantIdIn(departements.toArray(String[]::new))
                .active();
    }

    private Map<String, String> sites(List<Task> siennes) {
        Map<String, String> sites = new HashMap<>();
        if (!siennes.isEmpty()) {
            moteur.createVariableInstanceQuery()
                    .taskIdIn(siennes.stream().map(Task::getId).toArray(String[]::new))
                    .variableName(SITE_NOM)
                    .list()
                    .forEach(variable -> sites.put(variable.getTaskId(), String.valueOf(variable.getValue())));
        }
        return sites;
    }
}
