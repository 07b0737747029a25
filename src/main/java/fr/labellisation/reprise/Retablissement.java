package fr.labellisation.reprise;

import fr.labellisation.annonces.courriel.DecisionsCourriel;
import fr.labellisation.annonces.rappels.message.TourneeDesMessages;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What follows a backup that was put back. The time since it was made happened, and the database does not know it: what
 * came due meanwhile was said already, or not. All of that is caught up with while nothing leaves, and what it says is then
 * held for a person to decide, like every message of unknown outcome.
 */
@Component
public class Retablissement {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Retablissement.class);
    private static final int PAR_LOT = 200;

    private final ManagementService gestion;
    private final TourneeDesMessages messages;
    private final DecisionsCourriel courriels;
    private final Clock horloge;

    Retablissement(ManagementService gestion, TourneeDesMessages messages, DecisionsCourriel courriels, Clock horloge) {
        this.gestion = gestion;
        this.messages = messages;
        this.courriels = courriels;
        this.horloge = horloge;
    }

    /**
     * Nothing else may run on the database meanwhile: neither timers nor the sender.
     *
     * @return how many messages wait for a decision
     */
    public int faire() {
        Set<String> echoues = new HashSet<>();
        List<Job> dus = dus(echoues);
        while (!dus.isEmpty()) {
            dus.forEach(travail -> executer(travail, echoues));
            dus = dus(echoues);
        }
        messages.solder();
        return courriels.retenirCeQuiAPuPartir();
    }

    /** What fails is tried again by the service, and seen as an incident there. */
    private void executer(Job travail, Set<String> echoues) {
        try {
            gestion.executeJob(travail.getId());
        } catch (RuntimeException e) {
            echoues.add(travail.getId());
            JOURNAL.error("Job {} of {} failed", travail.getId(), travail.getProcessDefinitionKey(), e);
        }
    }

    /** Work of the paths; the engine's own housekeeping has no process. */
    private List<Job> dus(Set<String> echoues) {
        return gestion
                .createJobQuery()
                .duedateLowerThan(Date.from(horloge.instant().plusMillis(1)))
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAR_LOT + echoues.size())
                .stream()
                .filter(travail -> travail.getProcessDefinitionId() != null && !echoues.contains(travail.getId()))
                .toList();
    }
}
