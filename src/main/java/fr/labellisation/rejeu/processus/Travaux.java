package fr.labellisation.rejeu.processus;

import fr.labellisation.rejeu.Cas;
import fr.labellisation.rejeu.RejeuImpossible;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** Does what the engine itself has to do when its time has come: timers and continuations, in the order of their instants. */
final class Travaux {
    private static final int ESSAIS = 3;

    private final Services services;
    private final Cas cas;
    private final Temps temps;

    Travaux(Services services, Cas cas, Temps temps) {
        this.services = services;
        this.cas = cas;
        this.temps = temps;
    }

    /** Does everything that is due; answers whether there was anything. */
    boolean faireLesDus() {
        boolean fait = false;
        for (Optional<Job> suivant = premierDu(); suivant.isPresent(); suivant = premierDu()) {
            faire(suivant.get());
            fait = true;
        }
        return fait;
    }

    Optional<LocalDateTime> prochain() {
        return tous().active().withRetriesLeft().list().stream()
                .filter(travail -> travail.getDuedate() != null)
                .map(travail -> temps.de(travail.getDuedate()).toLocalDateTime())
                .min(Comparator.naturalOrder());
    }

    private Optional<Job> premierDu() {
        List<Job> dus = tous().executable().list();
        return dus.stream()
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Job::getId));
    }

    private JobQuery tous() {
        return services.travaux().createJobQuery().tenantIdIn(cas.departement());
    }

    private void faire(Job travail) {
        for (int essai = 1; ; essai++) {
            try {
                services.travaux().executeJob(travail.getId());
                return;
            } catch (ProcessEngineException e) {
                if (essai == ESSAIS) {
                    throw new RejeuImpossible(
                            "Le travail «\u00a0%s\u00a0» du processus «\u00a0%s\u00a0» échoue\u00a0: %s"
                                    .formatted(element(travail), travail.getProcessDefinitionKey(), e.getMessage()),
                            e);
                }
            }
        }
    }

    private String element(Job travail) {
        return services.travaux()
                .createJobDefinitionQuery()
                .jobDefinitionId(travail.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
