package fr.labellisation.simulation.nation.camunda;

import fr.labellisation.moteur.Horloge;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** How many tasks are open in the whole country. */
@Component
public class Taches {
    private final TaskService taches;
    private final Horloge horloge;

    Taches(TaskService taches, Horloge horloge) {
        this.taches = taches;
        this.horloge = horloge;
    }

    public long ouvertes() {
        return taches.createTaskQuery().count();
    }

    public long enRetard() {
        return taches.createTaskQuery().dueBefore(Date.from(horloge.instant())).count();
    }
}
