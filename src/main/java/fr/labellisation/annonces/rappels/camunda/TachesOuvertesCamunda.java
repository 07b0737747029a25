package fr.labellisation.annonces.rappels.camunda;

import fr.labellisation.annonces.rappels.plan.TachesOuvertes;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Open tasks of the engine, as far as their reminders need them. */
@Component
class TachesOuvertesCamunda implements TachesOuvertes {
    private final TaskService taches;
    private final JoursOuvres jours;
    private final Clock horloge;

    TachesOuvertesCamunda(TaskService taches, JoursOuvres jours, Clock horloge) {
        this.taches = taches;
        this.jours = jours;
        this.horloge = horloge;
    }

    @Override
    public List<TacheDue> de(Collection<String> departements) {
        // A day back: what is due today is not over, in whatever zone.
        Date hier = Date.from(horloge.instant().minus(Duration.ofDays(1)));
        return taches.createTaskQuery().tenantIdIn(departements.toArray(String[]::new)).dueAfter(hier).list().stream()
                .map(tache -> new TacheDue(
                        tache.getId(),
                        CodeDepartement.ouNul(tache.getTenantId()),
                        tache.getAssignee(),
                        tache.getDueDate()
                                .toInstant()
                                .atZone(jours.fuseau(CodeDepartement.ouNul(tache.getTenantId())))))
                .toList();
    }
}
