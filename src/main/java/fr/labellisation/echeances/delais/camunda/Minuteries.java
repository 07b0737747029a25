package fr.labellisation.echeances.delais.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The timers that wait in départements, in few queries, and moving one. */
@Component
public class Minuteries {
    /** Values of one "in (…)". */
    private static final int PAR_REQUETE = 500;

    private final ManagementService gestion;
    private final RuntimeService moteur;

    Minuteries(ManagementService gestion, RuntimeService moteur) {
        this.gestion = gestion;
        this.moteur = moteur;
    }

    public List<Job> de(String processus, String element, Collection<String> departements) {
        return departements.isEmpty()
                ? List.of()
                : gestion.createJobQuery()
                        .timers()
                        .processDefinitionKey(processus)
                        .activityId(element)
                        .tenantIdIn(departements.toArray(String[]::new))
                        .list();
    }

    /** The variables of the instances that these timers belong to. */
    public List<VariableInstance> variables(Collection<Job> minuteries, String... seulement) {
        List<String> instances = minuteries.stream()
                .map(Job::getProcessInstanceId)
                .distinct()
                .sorted()
                .toList();
        List<VariableInstance> variables = new ArrayList<>();
        for (int debut = 0; debut < instances.size(); debut += PAR_REQUETE) {
            var requete = moteur.createVariableInstanceQuery()
                    .processInstanceIdIn(instances
                            .subList(debut, Math.min(debut + PAR_REQUETE, instances.size()))
                            .toArray(String[]::new));
            variables.addAll((seulement.length == 0 ? requete : requete.variableNameIn(seulement)).list());
        }
        return variables;
    }

    /** @throws OptimisticLockingFailureException if it fires at this moment */
    public void deplacer(String minuterie, Instant instant) {
        try {
            gestion.setJobDuedate(minuterie, Date.from(instant));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Timer " + minuterie + " fires while it is moved", e);
        }
    }
}
