package fr.labellisation.parcours.entree;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for confirmed sheets at a steady pace, on every node; off where the clock is moved by hand. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("camunda.bpm.job-execution.enabled")
class RythmeDesEntrees {
    private static final long MILLISECONDES = 2_000;

    private final DeroulementDEntree deroulement;

    RythmeDesEntrees(DeroulementDEntree deroulement) {
        this.deroulement = deroulement;
    }

    @Scheduled(fixedDelay = MILLISECONDES, initialDelay = MILLISECONDES)
    void avancer() {
        deroulement.avancer();
    }
}
