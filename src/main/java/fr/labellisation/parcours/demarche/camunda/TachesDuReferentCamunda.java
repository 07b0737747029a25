package fr.labellisation.parcours.demarche.camunda;

import fr.labellisation.parcours.demarche.TachesDuReferent;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.socle.territoire.CodeDepartement;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Hands over the open tasks, but the one with which the référent hands over: it is being completed. */
@Component
class TachesDuReferentCamunda implements TachesDuReferent {
    private final TaskService taches;

    TachesDuReferentCamunda(TaskService taches) {
        this.taches = taches;
    }

    @Override
    public void transmettre(CodeDepartement departement, String ancien, String nouveau) {
        taches.createTaskQuery().taskAssignee(ancien).tenantIdIn(departement.valeur()).list().stream()
                .filter(tache ->
                        !LabellisationPrefecture.Element.PasserRelais.name().equals(tache.getTaskDefinitionKey()))
                .map(Task::getId)
                .forEach(tache -> taches.setAssignee(tache, nouveau));
    }
}
