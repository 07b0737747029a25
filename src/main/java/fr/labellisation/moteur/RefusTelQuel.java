package fr.labellisation.moteur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** The engine wraps what a listener throws; a person must read our sentence and not the engine's around it. */
class RefusTelQuel extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SaisieRefusee refus) {
                    throw refus;
                }
            }
            throw e;
        }
    }
}
