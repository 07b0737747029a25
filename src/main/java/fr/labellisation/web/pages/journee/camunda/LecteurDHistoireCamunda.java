package fr.labellisation.web.pages.journee.camunda;

import fr.labellisation.web.pages.journee.LecteurDHistoire;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.springframework.stereotype.Component;

/** What the tab « Historique » of Tasklist shows: operations and comments. */
@Component
class LecteurDHistoireCamunda implements LecteurDHistoire {
    private final HistoryService histoire;
    private final TaskService taches;

    LecteurDHistoireCamunda(HistoryService histoire, TaskService taches) {
        this.histoire = histoire;
        this.taches = taches;
    }

    @Override
    public Set<String> logins(String tache) {
        return Stream.concat(
                        histoire.createUserOperationLogQuery().taskId(tache).list().stream()
                                .flatMap(geste ->
                                        Stream.of(geste.getUserId(), geste.getOrgValue(), geste.getNewValue())),
                        taches.getTaskComments(tache).stream().map(Comment::getUserId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
