package fr.labellisation.parcours.indicateurs.attente;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for missing results at a steady pace, on every node: what one of them asks for, the others find asked. Off where the clock is moved by hand. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("camunda.bpm.job-execution.enabled")
class RythmeDeLaVeille {
    private static final long MINUTES = 60;
    private static final long PREMIERES_MINUTES = 10;

    private final VeilleDesResultats veille;

    RythmeDeLaVeille(VeilleDesResultats veille) {
        this.veille = veille;
    }

    @Scheduled(fixedDelay = MINUTES, initialDelay = PREMIERES_MINUTES, timeUnit = TimeUnit.MINUTES)
    void veiller() {
        veille.faire();
    }
}
