package fr.labellisation.annonces.rappels.camunda;

import fr.labellisation.annonces.rappels.plan.TacheAnnoncee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** An open task as its reminders see it, read from the engine. */
@Component
public class TachesAnnonceesCamunda {
    private final TaskService taches;

    TachesAnnonceesCamunda(TaskService taches) {
        this.taches = taches;
    }

    /**
     * @param faits variables that the task sees
     * @param due in the zone of the département
     */
    public TacheAnnoncee lire(Task tache, Map<String, Object> faits, ZonedDateTime due) {
        return new TacheAnnoncee(
                tache.getId(),
                CodeDepartement.ouNul(tache.getTenantId()),
                CodeDemarche.ouNul((String) faits.get(VariablesCommunes.DEMARCHE.nom())),
                faits.get(VariablesCommunes.SITE.nom()) instanceof String code && CodeSite.reconnait(code)
                        ? new CodeSite(code)
                        : null,
                tache.getName() + " – " + faits.get("siteNom"),
                taches.getIdentityLinksForTask(tache.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList(),
                tache.getAssignee(),
                due,
                Boolean.TRUE.equals(faits.get(TacheAnnoncee.SIGNALEE)));
    }
}
