package fr.labellisation.annonces.absences.camunda;

import java.util.Collection;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Puts a task into the hands of a deputy and takes it out of them again, with the right that goes with it. */
@Component
class MainsDuSuppleant {
    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final NoteDeSuppleance note;

    MainsDuSuppleant(TaskService taches, AuthorizationService autorisations, NoteDeSuppleance note) {
        this.taches = taches;
        this.autorisations = autorisations;
        this.note = note;
    }

    void offrir(String tache, String suppleant) {
        taches.addCandidateUser(tache, suppleant);
    }

    /** The engine lets a former candidate keep his right to the task. */
    void retirer(String tache, String suppleant) {
        taches.deleteCandidateUser(tache, suppleant);
        autorisations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(tache)
                .userIdIn(suppleant)
                .list()
                .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
    }

    void affecter(String tache, String titulaire) {
        taches.setAssignee(tache, titulaire);
    }

    /** @param absents those in whose place the task is done; empty: nobody's */
    void annoter(String tache, Collection<String> absents) {
        if (absents.isEmpty()) {
            taches.removeVariableLocal(tache, NoteDeSuppleance.VARIABLE);
        } else {
            taches.setVariableLocal(tache, NoteDeSuppleance.VARIABLE, note.de(absents));
        }
    }
}
