package fr.labellisation.parcours.label.camunda;

import static java.util.stream.Collectors.toMap;

import fr.labellisation.echeances.delais.camunda.Minuteries;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The labels whose cycle waits at a timer, in three queries. */
@Component
class LabelsEnAttente {
    private final Minuteries minuteries;
    private final Labels labels;

    LabelsEnAttente(Minuteries minuteries, Labels labels) {
        this.minuteries = minuteries;
        this.labels = labels;
    }

    /** Each with its timer. */
    Map<Label, Job> a(CycleLabel.Element minuterie, Collection<String> departements) {
        List<Job> jobs = minuteries.de(CycleLabel.CLE, minuterie.name(), departements);
        Map<String, Job> parInstance = jobs.stream().collect(toMap(Job::getProcessInstanceId, Function.identity()));
        Map<String, Job> parLabel = minuteries.variables(jobs, VariablesCommunes.LABEL.nom()).stream()
                .collect(toMap(
                        variable -> VariablesCommunes.LABEL.de(variable.getValue()),
                        variable -> parInstance.get(variable.getProcessInstanceId())));
        return labels.parmi(parLabel.keySet()).stream()
                .collect(toMap(Function.identity(), label -> parLabel.get(label.code())));
    }
}
