package fr.labellisation.referentiel.catalogue;

import fr.labellisation.referentiel.Referentiels;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What no request drives (timers, messages), and what is only read, goes by a catalogue at most a few seconds old, on every node;
 * off where the clock is moved by hand.
 */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("camunda.bpm.job-execution.enabled")
class RythmeDuCatalogue {
    private static final long MILLISECONDES = 5_000;

    private final Referentiels referentiels;

    RythmeDuCatalogue(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    @Scheduled(fixedDelay = MILLISECONDES, initialDelay = MILLISECONDES)
    void rafraichir() {
        referentiels.rafraichir();
    }
}
