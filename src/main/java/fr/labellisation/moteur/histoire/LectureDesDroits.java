package fr.labellisation.moteur.histoire;

import fr.labellisation.lecture.taches.RegistreDesTaches;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.beans.factory.ObjectProvider;

/**
 * How the engine reads rights, in four places otherwise than it is made.
 * <ul>
 * <li>The history of a task is read by whoever may work on it, while it is open; of one that is done, asked for by its id, by whoever
 * did it and by the groups that might have. The engine would keep rows for that beside those of the task, for as long as the history.
 * <li>It does not open that of what was filled in around it: the engine would give whoever may read one task the past variables of
 * its whole instance, with what others answered in theirs.
 * <li>A person's groups are taken as they are: the engine keeps those that hold some right somewhere, for which it reads the
 * rights of the whole country at each command, to shorten lists that are short with us.
 * <li>Whether a person may do one thing is asked with what is forbidden to him at once; the engine asks first whether anything is.
 * </ul>
 */
class LectureDesDroits implements SessionFactory {
    private final ObjectProvider<RegistreDesTaches> registre;

    LectureDesDroits(ObjectProvider<RegistreDesTaches> registre) {
        this.registre = registre;
    }

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Autorisations(registre);
    }

    private static final class Autorisations extends AuthorizationManager {
        private final ObjectProvider<RegistreDesTaches> registre;

        private Autorisations(ObjectProvider<RegistreDesTaches> registre) {
            this.registre = registre;
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected void configureHistoricVariableAndDetailQuery(AbstractQuery requete) {
            configureQuery(requete, Resources.PROCESS_DEFINITION, "RES.PROC_DEF_KEY_", Permissions.READ_HISTORY);
        }

        @Override
        protected void addPermissionCheck(AuthorizationCheck regle, CompositePermissionCheck droits) {
            droits.getAtomicChecks().forEach(Autorisations::parLaTacheElleMeme);
            super.addPermissionCheck(regle, droits);
        }

        private static void parLaTacheElleMeme(PermissionCheck droit) {
            if (droit.getResource() == Resources.HISTORIC_TASK) {
                droit.setResource(Resources.TASK);
                droit.setPermission(Permissions.READ);
            }
        }

        @Override
        public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl requete) {
            super.configureHistoricTaskInstanceQuery(requete);
            ouvrirLaSienne(requete.getAuthCheck(), requete.getTaskId());
        }

        @Override
        public void configureUserOperationLogQuery(UserOperationLogQueryImpl requete) {
            super.configureUserOperationLogQuery(requete);
            if (requete instanceof HistoireParTache.Gestes gestes) {
                ouvrirLaSienne(requete.getAuthCheck(), gestes.tache());
            }
        }

        private void ouvrirLaSienne(AuthorizationCheck regle, String tache) {
            if (tache != null
                    && isAuthCheckExecuted()
                    && registre.getObject().aConcerne(tache, regle.getAuthUserId(), regle.getAuthGroupIds())) {
                regle.setAuthorizationCheckEnabled(false);
            }
        }

        /** A group without any right opens nothing, kept or left out: the answer is the same. */
        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> groupes) {
            return groupes == null ? List.of() : groupes.stream().distinct().toList();
        }

        @Override
        public boolean isAuthorized(String personne, List<String> groupes, PermissionCheck droit) {
            return avecLesInterdits(() -> super.isAuthorized(personne, groupes, droit));
        }

        @Override
        public boolean isAuthorized(String personne, List<String> groupes, CompositePermissionCheck droits) {
            return avecLesInterdits(() -> super.isAuthorized(personne, groupes, droits));
        }

        private boolean avecLesInterdits(BooleanSupplier question) {
            Boolean avant = isRevokeAuthCheckUsed;
            isRevokeAuthCheckUsed = Boolean.TRUE;
            try {
                return question.getAsBoolean();
            } finally {
                isRevokeAuthCheckUsed = avant;
            }
        }
    }
}
