package fr.labellisation.reprise;

import fr.labellisation.annonces.rappels.camunda.TachesAnnonceesCamunda;
import fr.labellisation.annonces.rappels.plan.RappelsDeTaches;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that appeared before the software announced when they are due. Those that are late are followed elsewhere. */
@Component
@Order(50)
class RepriseDesTaches implements Reprise {
    private final TaskService taches;
    private final TachesAnnonceesCamunda lecture;
    private final RappelsDeTaches rappels;
    private final JoursOuvres jours;
    private final Clock horloge;

    RepriseDesTaches(
            TaskService taches,
            TachesAnnonceesCamunda lecture,
            RappelsDeTaches rappels,
            JoursOuvres jours,
            Clock horloge) {
        this.taches = taches;
        this.lecture = lecture;
        this.rappels = rappels;
        this.jours = jours;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "rappels-des-taches";
    }

    /** Since yesterday: what is due today is announced until its evening. */
    @Override
    public List<String> objets() {
        return taches.createTaskQuery().dueAfter(Date.from(horloge.instant().minus(Duration.ofDays(1)))).list().stream()
                .map(Task::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        Optional.ofNullable(taches.createTaskQuery().taskId(objet).singleResult())
                .ifPresent(tache -> rappels.apparue(lecture.lire(
                        tache,
                        taches.getVariables(objet),
                        tache.getDueDate()
                                .toInstant()
                                .atZone(jours.fuseau(CodeDepartement.ouNul(tache.getTenantId()))))));
    }
}
