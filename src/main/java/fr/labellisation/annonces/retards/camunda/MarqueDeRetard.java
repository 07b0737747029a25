package fr.labellisation.annonces.retards.camunda;

import fr.labellisation.socle.regles.DateFrancaise;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** How a late task shows: high in a list sorted by priority, and with a sentence. */
@Component
public class MarqueDeRetard {
    private static final String RETARD = "retard";

    /** Above the engine's default: late tasks come first. */
    private static final int PRIORITE_EN_RETARD = 80;

    private final TaskService taches;
    private final Clock horloge;

    MarqueDeRetard(TaskService taches, Clock horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    public void poser(String tache, LocalDate due) {
        taches.setPriority(tache, PRIORITE_EN_RETARD);
        taches.setVariableLocal(tache, RETARD, "en retard depuis le " + DateFrancaise.de(due));
    }

    /** Where the due date moved on, the task is as any other. */
    public void leverSiPlusEnRetard(DelegateTask tache) {
        boolean enRetard =
                tache.getDueDate() != null && tache.getDueDate().toInstant().isBefore(horloge.instant());
        if (!enRetard && tache.getVariableLocal(RETARD) != null) {
            tache.setPriority(Task.PRIORITY_NORMAL);
            tache.removeVariableLocal(RETARD);
        }
    }
}
