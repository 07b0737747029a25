package fr.labellisation.reprise;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Brings running paths to the model that was deployed last; a form belongs to the model of its path and comes along. */
@Component
class DernierModele {
    private final RuntimeService execution;
    private final RepositoryService depot;

    DernierModele(RuntimeService execution, RepositoryService depot) {
        this.execution = execution;
        this.depot = depot;
    }

    /** What brings all the running paths of these models there, and does nothing else. */
    Reprise reprise(String nom, List<String> modeles) {
        return new Reprise() {
            @Override
            public String nom() {
                return nom;
            }

            @Override
            public List<String> objets() {
                return parcours(modeles);
            }

            @Override
            public void reprendre(String instance) {
                passer(instance);
            }
        };
    }

    /** Ids of the running paths of these models, in order. */
    List<String> parcours(List<String> modeles) {
        return execution
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(modeles.toArray(String[]::new))
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .sorted()
                .toList();
    }

    /** Tasks keep their ids; nothing happens to a path that has ended or is there already. False if it has ended. */
    boolean passer(String instance) {
        ProcessInstance parcours = execution
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        if (parcours == null) {
            return false;
        }
        String dernier = depot.createProcessDefinitionQuery()
                .processDefinitionKey(depot.getProcessDefinition(parcours.getProcessDefinitionId())
                        .getKey())
                .latestVersion()
                .singleResult()
                .getId();
        if (!dernier.equals(parcours.getProcessDefinitionId())) {
            MigrationPlan plan = execution
                    .createMigrationPlan(parcours.getProcessDefinitionId(), dernier)
                    .mapEqualActivities()
                    .build();
            execution.newMigration(plan).processInstanceIds(instance).execute();
        }
        return true;
    }
}
