package fr.labellisation.moteur;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
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
 *
 * <p>A task that ends while it is read is read in pieces: it is there, and its execution, or the groups that may do it, no longer.
 * The engine takes the one for a null and the other for a missing right; the next try finds that the task is gone.
 */
class GestesRepris extends CommandInterceptor {
    /** Whoever was quicker has committed: each further try needs somebody else to come between again. */
    static final int ESSAIS = 5;

    /** Of SQL: what another one refers to has just gone, or come; serialization and deadlock; a lock that does not come. */
    private static final List<String> ETATS_DE_CONFLIT = List.of("23", "40", "55P03", "HYT00");

    private static final Logger JOURNAL = LoggerFactory.getLogger(GestesRepris.class);
    /** All that {@code routes-du-moteur.txt} opens of one task or of a start, but its comments, which outlive the task. */
    private static final List<Class<?>> GESTES = List.of(
            SubmitTaskFormCmd.class,
            SubmitStartFormCmd.class,
            ClaimTaskCmd.class,
            AssignTaskCmd.class,
            AddCommentCmd.class,
            GetTaskFormCmd.class,
            GetDeployedTaskFormCmd.class,
            GetTaskFormVariablesCmd.class);

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

    static boolean repris(Command<?> command) {
        return GESTES.stream().anyMatch(geste -> geste.isInstance(command))
                && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static boolean devance(Throwable echec) {
        return causes(echec).anyMatch(e -> concurrent(e) || e instanceof NullPointerException)
                || echec instanceof AuthorizationException;
    }

    /** Did somebody else write in between? */
    static boolean concurrent(Throwable e) {
        return e instanceof OptimisticLockingException
                || e instanceof ConcurrencyFailureException
                || e instanceof SQLException sql
                        && (ExceptionUtil.checkDeadlockException(sql)
                                || ETATS_DE_CONFLIT.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith));
    }

    static Stream<Throwable> causes(Throwable echec) {
        return Stream.iterate(echec, Objects::nonNull, Throwable::getCause);
    }
}
