package fr.labellisation.annonces.absences.camunda;

import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks of a département and who may do them. Those of an absence itself are nobody else's. */
@Component
class TachesDuDepartement {
    private final TaskService taches;
    private final IdentityService identites;

    TachesDuDepartement(TaskService taches, IdentityService identites) {
        this.taches = taches;
        this.identites = identites;
    }

    /** By id, with the login to whom each is assigned; the empty text where it is to nobody. */
    Map<String, String> ouvertes(CodeDepartement departement) {
        Map<String, String> affectations = new TreeMap<>();
        taches.createTaskQuery().tenantIdIn(departement.valeur()).list().stream()
                .filter(tache -> !deLAbsence(tache.getTaskDefinitionKey()))
                .forEach(tache ->
                        affectations.put(tache.getId(), tache.getAssignee() == null ? "" : tache.getAssignee()));
        return affectations;
    }

    /** Ids of the tasks offered to a group of which the person is a member. */
    Set<String> offertesA(String login) {
        List<String> groupes = identites.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        return groupes.isEmpty()
                ? Set.of()
                : taches.createTaskQuery().taskCandidateGroupIn(groupes).includeAssignedTasks().list().stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
    }

    static boolean deLAbsence(String element) {
        return AbsencePersonne.Element.DesignerSuppleant.name().equals(element)
                || AbsencePersonne.Element.ReprendreSesTaches.name().equals(element);
    }
}
