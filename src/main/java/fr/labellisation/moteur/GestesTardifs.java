package fr.labellisation.moteur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Whoever acts on a task that he still sees, though it is done or somebody else’s, is told so. To the engine it is a
 * breakdown, which it says in English; it has no other sign of a task that is gone than this sentence.
 */
class GestesTardifs extends CommandInterceptor {
    static final String PLUS_A_FAIRE =
            "Cette tâche n’est plus à faire\u00a0: quelqu’un vient de la terminer, ou le parcours a continué"
                    + " sans elle. Rafraîchissez la liste.";

    private static final String DISPARUE = "Cannot find task with id ";
    private static final List<Class<?>> GESTES =
            List.of(SubmitTaskFormCmd.class, ClaimTaskCmd.class, AssignTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (TaskAlreadyClaimedException e) {
            throw new SaisieRefusee("Quelqu’un d’autre vient de prendre cette tâche. Rafraîchissez la liste.");
        } catch (ProcessEngineException e) {
            if (geste(command) && String.valueOf(e.getMessage()).startsWith(DISPARUE)) {
                throw new SaisieRefusee(PLUS_A_FAIRE);
            }
            throw e;
        } catch (NullPointerException e) {
            // The engine reads the form of a task that is gone without looking whether it is.
            if (command instanceof GetDeployedTaskFormCmd) {
                throw new NotFoundException(PLUS_A_FAIRE, e);
            }
            throw e;
        }
    }

    private static boolean geste(Command<?> command) {
        return GESTES.stream().anyMatch(geste -> geste.isInstance(command));
    }
}
