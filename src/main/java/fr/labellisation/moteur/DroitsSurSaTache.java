package fr.labellisation.moteur;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.springframework.stereotype.Component;

/**
 * What comes with a task to those who may work on it. They may take it and also give it back: the engine counts giving back
 * as assigning, which the right to work on a task does not include; what else assigning would allow is not passed on by the
 * routes. They read what happened to it and what was said of it, and nothing else of the history.
 */
@Component
class DroitsSurSaTache extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setEnableHistoricInstancePermissions(true);
        if (moteur.getCustomSessionFactories() == null) {
            moteur.setCustomSessionFactories(new ArrayList<>());
        }
        moteur.getCustomSessionFactories().add(new LectureDesDroits());
        moteur.setTaskService(new CommentairesDeTaches());
        moteur.setResourceAuthorizationProvider(new DefaultAuthorizationProvider() {
            @Override
            protected Permission[] getRuntimePermissions(boolean variables) {
                return Stream.concat(
                                Stream.of(super.getRuntimePermissions(variables)), Stream.of(Permissions.TASK_ASSIGN))
                        .toArray(Permission[]::new);
            }
        });
    }
}
