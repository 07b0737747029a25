package fr.labellisation.annonces.rappels.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.DateAnnoncee.Attente;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels.Prochain;
import fr.labellisation.annonces.rappels.processus.InstantRappel;
import fr.labellisation.echeances.delais.camunda.Minuteries;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** The processes that wait for the next reminder of a date: read in three queries, and made to wait for another. */
@Component
public class AttentesDeRappel {
    private final RuntimeService moteur;
    private final Minuteries minuteries;
    private final InstantRappel instants;

    AttentesDeRappel(RuntimeService moteur, Minuteries minuteries, InstantRappel instants) {
        this.moteur = moteur;
        this.minuteries = minuteries;
        this.instants = instants;
    }

    /** An instance that waits, in a département, with the variables that it runs with. */
    public record EnAttente(Attente attente, String departement, Map<String, Object> variables) {}

    /**
     * The instances of a process that wait in these départements.
     *
     * @param minuterie element of the timer that they wait at
     */
    public List<EnAttente> de(String processus, String minuterie, Collection<String> departements) {
        Map<String, Job> enAttente = minuteries.de(processus, minuterie, departements).stream()
                .collect(toMap(Job::getProcessInstanceId, job -> job, (un, autre) -> un));
        Map<String, Map<String, Object>> variables = new HashMap<>();
        minuteries.variables(enAttente.values()).stream()
                .collect(groupingBy(VariableInstance::getProcessInstanceId))
                .forEach((instance, les) -> variables.put(instance, valeurs(les)));
        return enAttente.values().stream()
                .map(job -> new EnAttente(
                        new Attente(
                                job.getProcessInstanceId(),
                                job.getId(),
                                job.getDuedate().toInstant()),
                        job.getTenantId(),
                        variables.getOrDefault(job.getProcessInstanceId(), Map.of())))
                .toList();
    }

    private static Map<String, Object> valeurs(List<VariableInstance> variables) {
        Map<String, Object> valeurs = new HashMap<>();
        variables.forEach(variable -> valeurs.put(variable.getName(), variable.getValue()));
        return valeurs;
    }

    /**
     * The process waits for this reminder from now on, as if it had just worked it out.
     *
     * @param venue variable that says that only the day itself remains
     */
    public void deplacer(DateAnnoncee date, Optional<Prochain> prochain, String venue) {
        Attente attente = date.attente();
        Instant instant = instants.instant(date.evenement(), prochain);
        Map<String, Object> variables = InstantRappel.variables(instant, prochain);
        variables.put(venue, prochain.isEmpty());
        moteur.setVariables(attente.instance(), variables);
        if (!attente.instant().equals(instant)) {
            minuteries.deplacer(attente.minuterie(), instant);
        }
    }
}
