package fr.labellisation.resilience;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** As long as it is open, a gesture that somebody came before is not done again. */
final class MoteurSansReprise implements AutoCloseable {
    private static final String GARDE = "GestesRepris";

    private final CommandInterceptor avant;
    private final CommandInterceptor garde;

    MoteurSansReprise(ProcessEngine moteur) {
        avant = celuiDAvant(
                (CommandInterceptor) ((ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired());
        garde = (CommandInterceptor) avant.getNext();
        avant.setNext(garde.getNext());
    }

    private static CommandInterceptor celuiDAvant(CommandInterceptor premier) {
        CommandInterceptor ici = premier;
        while (!ici.getNext().getClass().getSimpleName().equals(GARDE)) {
            ici = (CommandInterceptor) ici.getNext();
        }
        return ici;
    }

    @Override
    public void close() {
        avant.setNext(garde);
    }
}
