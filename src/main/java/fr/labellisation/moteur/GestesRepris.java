package fr.labellisation.moteur;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a person does to a task while one of its timers fires is done again when the timer was quicker: the person sees
 * nothing of it. Nothing is left of the first try, since its transaction was undone; within a transaction of somebody else
 * there is none of ours to undo, and nothing is tried again.
 */
class GestesRepris extends CommandInterceptor {
    /** Whoever was quicker has committed: each further try needs somebody else to come between again. */
    static final int ESSAIS = 5;

    private static final Logger JOURNAL = LoggerFactory.getLogger(GestesRepris.class);
    private static final List<Class<?>> GESTES =
            List.of(SubmitTaskFormCmd.class, SubmitStartFormCmd.class, ClaimTaskCmd.class, AssignTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        return repris(command) ? essayer(command) : next.execute(command);
    }

    private <T> T essayer(Command<T> command) {
        for (int essai = 1; essai < ESSAIS; essai++) {
            try {
                return next.execute(command);
            } catch (RuntimeException e) {
                if (!devance(e)) {
                    throw e;
                }
                JOURNAL.info(
                        "{} is done again: somebody was quicker",
                        command.getClass().getSimpleName());
            }
        }
        return next.execute(command);
    }

    private static boolean repris(Command<?> command) {
        return GESTES.stream().anyMatch(geste -> geste.isInstance(command))
                && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static boolean devance(Throwable echec) {
        for (Throwable e = echec; e != null; e = e.getCause()) {
            if (e instanceof OptimisticLockingException
                    || e instanceof ConcurrencyFailureException
                    || e instanceof SQLException sql && ExceptionUtil.checkDeadlockException(sql)) {
                return true;
            }
        }
        return false;
    }
}
