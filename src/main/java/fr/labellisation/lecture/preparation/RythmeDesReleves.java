package fr.labellisation.lecture.preparation;

import fr.labellisation.socle.installation.Verrous;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Writes down every hour how ready sites are, on one node at a time; off where the clock is moved by hand. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("camunda.bpm.job-execution.enabled")
class RythmeDesReleves {
    private static final long DEPART = 60_000;
    private static final long MILLISECONDES = 3_600_000;
    private static final String VERROU = "preparation";

    private final PreparationsRelevees relevees;
    private final Verrous verrous;

    RythmeDesReleves(PreparationsRelevees relevees, Verrous verrous) {
        this.relevees = relevees;
        this.verrous = verrous;
    }

    @Scheduled(fixedDelay = MILLISECONDES, initialDelay = DEPART)
    void relever() {
        verrous.pendant(VERROU, tenu -> relevees.relever());
    }
}
