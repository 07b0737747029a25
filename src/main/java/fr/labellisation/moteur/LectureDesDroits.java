package fr.labellisation.moteur;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * How the engine reads rights, in two places otherwise than it is made. The history of a task does not open that of what was
 * filled in around it: the engine would give whoever may read one task the past variables of its whole instance, with what
 * others answered in theirs. And a person's groups are taken as they are: the engine keeps those that hold some right
 * somewhere, for which it reads the rights of the whole country at each command, to shorten lists that are short with us.
 */
class LectureDesDroits implements SessionFactory {

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

        /** A group without any right opens nothing, kept or left out: the answer is the same. */
        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> groupes) {
            return groupes == null ? List.of() : groupes.stream().distinct().toList();
        }
    }
}
