package fr.labellisation.reprise;

import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tasks whose form held all the engagements: from now on they are evaluated on a page, and the form says how far that has come. A
 * form belongs to the model of its path, so running paths go over to the model that has it; nothing else differs in it.
 */
@Component
@Order(110)
class RepriseDesPagesDeTravail implements Reprise {
    private static final List<String> MODELES = List.of(DiagnosticEcarts.CLE, PlanActions.CLE, SuiviAnnuel.CLE);

    private final RuntimeService execution;
    private final RepositoryService depot;

    RepriseDesPagesDeTravail(RuntimeService execution, RepositoryService depot) {
        this.execution = execution;
        this.depot = depot;
    }

    @Override
    public String nom() {
        return "pages-de-travail";
    }

    @Override
    public List<String> objets() {
        return execution
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(MODELES.toArray(String[]::new))
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .sorted()
                .toList();
    }

    @Override
    public void reprendre(String instance) {
        ProcessInstance parcours = execution
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        if (parcours == null) {
            return;
        }
        String actuel = dernier(
                depot.getProcessDefinition(parcours.getProcessDefinitionId()).getKey());
        if (!actuel.equals(parcours.getProcessDefinitionId())) {
            MigrationPlan plan = execution
                    .createMigrationPlan(parcours.getProcessDefinitionId(), actuel)
                    .mapEqualActivities()
                    .build();
            execution.newMigration(plan).processInstanceIds(instance).execute();
        }
    }

    private String dernier(String cle) {
        ProcessDefinition modele = depot.createProcessDefinitionQuery()
                .processDefinitionKey(cle)
                .latestVersion()
                .singleResult();
        return modele.getId();
    }
}
