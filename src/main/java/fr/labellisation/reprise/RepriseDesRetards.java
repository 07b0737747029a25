package fr.labellisation.reprise;

import fr.labellisation.annonces.retards.camunda.EcouteDesRetards;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that were late before somebody was told: their timers have fired and will not again. */
@Component
@Order(60)
class RepriseDesRetards implements Reprise {
    private final TaskService taches;
    private final EcouteDesRetards ecoute;
    private final Clock horloge;

    RepriseDesRetards(TaskService taches, EcouteDesRetards ecoute, Clock horloge) {
        this.taches = taches;
        this.ecoute = ecoute;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "escalade-des-retards";
    }

    @Override
    public List<String> objets() {
        return taches.createTaskQuery().dueBefore(Date.from(horloge.instant())).list().stream()
                .map(Task::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        Optional.ofNullable(taches.createTaskQuery().taskId(objet).singleResult())
                .ifPresent(ecoute::suivre);
    }
}
