package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.fichier.Cas;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;

/** Does what the engine itself has to do when its time has come: timers and continuations, in the order of their instants. */
final class Travaux {
    private static final int ESSAIS = 3;

    private final OutilsDuRejeu services;
    private final Cas cas;
    private final Temps temps;
    private final VersionDeLecture mouvements;
    private final Supplier<Optional<Job>> premier;

    Travaux(OutilsDuRejeu services, Cas cas, Temps temps, VersionDeLecture mouvements) {
        this.services = services;
        this.cas = cas;
        this.temps = temps;
        this.mouvements = mouvements;
        this.premier = mouvements.jusquAuProchain(this::lirePremier);
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
        return premier.get().map(travail -> temps.de(travail.getDuedate()).toLocalDateTime());
    }

    private Optional<Job> premierDu() {
        return premier.get().filter(travail -> !temps.de(travail.getDuedate()).isAfter(temps.maintenant()));
    }

    /** Every job has a due date: the configuration of the engine sees to it. */
    private Optional<Job> lirePremier() {
        return services
                .travaux()
                .createJobQuery()
                .tenantIdIn(cas.departement())
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private void faire(Job travail) {
        for (int essai = 1; ; essai++) {
            mouvements.noter();
            try {
                services.travaux().executeJob(travail.getId());
                return;
            } catch (ProcessEngineException e) {
                if (retire(travail)) {
                    return;
                }
                if (essai == ESSAIS) {
                    throw new RejeuImpossible(
                            "Le travail «\u00a0%s\u00a0» du processus «\u00a0%s\u00a0» échoue\u00a0: %s"
                                    .formatted(element(travail), travail.getProcessDefinitionKey(), e.getMessage()),
                            e);
                }
            }
        }
    }

    /** Whoever looks on may have ended what it belongs to. */
    private boolean retire(Job travail) {
        return services.travaux().createJobQuery().jobId(travail.getId()).count() == 0;
    }

    private String element(Job travail) {
        return services.travaux()
                .createJobDefinitionQuery()
                .jobDefinitionId(travail.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
