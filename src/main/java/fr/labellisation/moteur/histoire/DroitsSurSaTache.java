package fr.labellisation.moteur.histoire;

import fr.labellisation.lecture.taches.RegistreDesTaches;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What comes with a task to those who may work on it. They may take it and also give it back: the engine counts giving back
 * as assigning, which the right to work on a task does not include; what else assigning would allow is not passed on by the
 * routes. They read what happened to it and what was said of it, and nothing else of the history: {@link LectureDesDroits} takes
 * the right to the task for it, so that none is written for the history.
 */
@Component
class DroitsSurSaTache extends AbstractProcessEnginePlugin {
    private final ObjectProvider<RegistreDesTaches> registre;

    DroitsSurSaTache(ObjectProvider<RegistreDesTaches> registre) {
        this.registre = registre;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setEnableHistoricInstancePermissions(true);
        if (moteur.getCustomSessionFactories() == null) {
            moteur.setCustomSessionFactories(new ArrayList<>());
        }
        moteur.getCustomSessionFactories().add(new LectureDesDroits(registre));
        moteur.setHistoryService(new HistoireParTache());
        moteur.setHistoryEventHandler(new HistoireGardee());
        moteur.setResourceAuthorizationProvider(new DefaultAuthorizationProvider() {
            @Override
            protected boolean isHistoricInstancePermissionsEnabled() {
                return false;
            }

            /** None is looked for of a task that this very transaction makes. */
            @Override
            protected AuthorizationEntity getGrantAuthorization(
                    String tache, String login, String groupe, Resource ressource) {
                return nouvelle(tache) ? null : super.getGrantAuthorization(tache, login, groupe, ressource);
            }

            @Override
            protected Permission[] getRuntimePermissions(boolean variables) {
                return Stream.concat(
                                Stream.of(super.getRuntimePermissions(variables)), Stream.of(Permissions.TASK_ASSIGN))
                        .toArray(Permission[]::new);
            }
        });
    }

    private static boolean nouvelle(String tache) {
        CachedDbEntity connue = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(TaskEntity.class, tache);
        return connue != null && connue.getEntityState() == DbEntityState.TRANSIENT;
    }
}
