package fr.labellisation.lecture.verdict;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Judges every minute what has to be judged again, so that a reader seldom waits for it; off where the clock is moved by hand. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("camunda.bpm.job-execution.enabled")
class RythmeDesVerdicts {
    private static final long MILLISECONDES = 60_000;

    private final TenueDesVerdicts tenue;

    RythmeDesVerdicts(TenueDesVerdicts tenue) {
        this.tenue = tenue;
    }

    @Scheduled(fixedDelay = MILLISECONDES, initialDelay = MILLISECONDES)
    void juger() {
        tenue.mettreAJour();
    }
}
