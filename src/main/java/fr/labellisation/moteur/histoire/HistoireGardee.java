package fr.labellisation.moteur.histoire;

import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The history of the engine without what a form showed and what was typed into it: that ends with its task. What was handed in is
 * in the journal, as it was understood, with who and when; the facts of a process keep all of their history.
 */
class HistoireGardee extends DbHistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent evenement) {
        if (!finitAvecSaTache(evenement)) {
            super.handleEvent(evenement);
        }
    }

    private static boolean finitAvecSaTache(HistoryEvent evenement) {
        return evenement instanceof HistoricFormPropertyEventEntity
                || evenement instanceof HistoricVariableUpdateEventEntity variable && variable.getTaskId() != null;
    }
}
