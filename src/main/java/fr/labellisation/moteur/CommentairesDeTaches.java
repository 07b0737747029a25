package fr.labellisation.moteur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;

/**
 * Who may work on a task may comment on it, nobody else. The engine asks for no right at all here: whoever may read a task
 * could write beside it, and to the instance of another département.
 */
class CommentairesDeTaches extends TaskServiceImpl {

    @Override
    public Comment createComment(String tache, String instance, String message) {
        try {
            return commandExecutor.execute(new CommentaireSurSaTache(tache, message));
        } catch (AuthorizationException e) {
            throw new SaisieRefusee("Seul qui peut faire cette tâche peut la commenter.");
        }
    }

    private static final class CommentaireSurSaTache extends AddCommentCmd {
        private CommentaireSurSaTache(String tache, String message) {
            super(tache, null, message);
        }

        @Override
        public Comment execute(CommandContext contexte) {
            TaskEntity tache = taskId == null ? null : contexte.getTaskManager().findTaskById(taskId);
            if (tache == null) {
                throw new SaisieRefusee(GestesTardifs.PLUS_A_FAIRE);
            }
            contexte.getProcessEngineConfiguration().getCommandCheckers().forEach(regle -> regle.checkTaskWork(tache));
            processInstanceId = tache.getProcessInstanceId();
            return super.execute(contexte);
        }
    }
}
