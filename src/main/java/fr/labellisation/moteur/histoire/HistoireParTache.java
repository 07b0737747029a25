package fr.labellisation.moteur.histoire;

import org.camunda.bpm.engine.history.UserOperationLogQuery;
import org.camunda.bpm.engine.impl.HistoryServiceImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The history of the engine, where a question about what persons did says which task it is about. */
class HistoireParTache extends HistoryServiceImpl {

    @Override
    public UserOperationLogQuery createUserOperationLogQuery() {
        return new Gestes(commandExecutor);
    }

    /** What persons did. */
    static final class Gestes extends UserOperationLogQueryImpl {
        private static final long serialVersionUID = 1L;

        private Gestes(CommandExecutor ordres) {
            super(ordres);
        }

        /** Id of the one task that is asked about; null if it is not about one. */
        String tache() {
            return taskId;
        }
    }
}
