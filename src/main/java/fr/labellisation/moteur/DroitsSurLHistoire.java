package fr.labellisation.moteur;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The history of a task does not open that of what was filled in around it: the engine would give whoever may read one task
 * the past variables of its whole instance, with what others answered in theirs.
 */
class DroitsSurLHistoire implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Autorisations();
    }

    private static final class Autorisations extends AuthorizationManager {
        @Override
        @SuppressWarnings("rawtypes")
        protected void configureHistoricVariableAndDetailQuery(AbstractQuery requete) {
            configureQuery(requete, Resources.PROCESS_DEFINITION, "RES.PROC_DEF_KEY_", Permissions.READ_HISTORY);
        }
    }
}
