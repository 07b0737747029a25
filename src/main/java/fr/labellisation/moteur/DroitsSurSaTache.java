package fr.labellisation.moteur;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.springframework.stereotype.Component;

/**
 * The group of a task may take it and also give it back: the engine counts giving back as assigning, which the right to
 * work on a task does not include. What else assigning would allow is not passed on by the routes.
 */
@Component
class RendreSaTache extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
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
