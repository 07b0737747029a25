package fr.labellisation.reprise;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open tasks that appeared before their history came with them: who may work on one may read it. */
@Component
@Order(20)
class RepriseDesHistoires implements Reprise {
    private final TaskService taches;
    private final AuthorizationService autorisations;

    RepriseDesHistoires(TaskService taches, AuthorizationService autorisations) {
        this.taches = taches;
        this.autorisations = autorisations;
    }

    @Override
    public String nom() {
        return "histoire-des-taches-ouvertes";
    }

    @Override
    public List<String> objets() {
        return taches.createTaskQuery().list().stream().map(Task::getId).toList();
    }

    @Override
    public void reprendre(String objet) {
        List<Authorization> presentes = autorisees(Resources.HISTORIC_TASK, objet);
        autorisees(Resources.TASK, objet).stream()
                .filter(tache -> presentes.stream().noneMatch(histoire -> memes(tache, histoire)))
                .forEach(this::lire);
    }

    private List<Authorization> autorisees(Resources ressource, String tache) {
        return autorisations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(ressource)
                .resourceId(tache)
                .list();
    }

    private static boolean memes(Authorization une, Authorization autre) {
        return une.getGroupId() == null
                ? une.getUserId().equals(autre.getUserId())
                : une.getGroupId().equals(autre.getGroupId());
    }

    private void lire(Authorization tache) {
        Authorization histoire = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        histoire.setGroupId(tache.getGroupId());
        histoire.setUserId(tache.getUserId());
        histoire.setResource(Resources.HISTORIC_TASK);
        histoire.setResourceId(tache.getResourceId());
        histoire.setPermissions(new Permission[] {HistoricTaskPermissions.READ});
        autorisations.saveAuthorization(histoire);
    }
}
