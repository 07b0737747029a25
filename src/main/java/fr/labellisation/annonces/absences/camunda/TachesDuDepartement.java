package fr.labellisation.annonces.absences.camunda;

import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks of a département and who may do them. Those of an absence itself are nobody else's. */
@Component
class TachesDuDepartement {
    private final TaskService taches;
    private final RuntimeService execution;
    private final IdentityService identites;

    TachesDuDepartement(TaskService taches, RuntimeService execution, IdentityService identites) {
        this.taches = taches;
        this.execution = execution;
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

    /** Deputy that a task has itself, by its id; those without one are left out. */
    Map<String, String> suppleantsNommes(CodeDepartement departement) {
        Map<String, String> parParcours = execution
                .createVariableInstanceQuery()
                .tenantIdIn(departement.valeur())
                .variableName(VariablesAbsences.SUPPLEANT_NOMME.nom())
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, variable -> (String) variable.getValue()));
        Map<String, String> parTache = new TreeMap<>();
        if (!parParcours.isEmpty()) {
            taches.createTaskQuery()
                    .processInstanceIdIn(parParcours.keySet().toArray(String[]::new))
                    .list()
                    .forEach(tache -> parTache.put(tache.getId(), parParcours.get(tache.getProcessInstanceId())));
        }
        return parTache;
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
