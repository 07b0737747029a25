package fr.labellisation.rappels;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the round off each minute, on every node: what one of them writes, the others find written. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("labellisation.messages-du-jour")
class RythmeDesMessages {
    private static final long UNE_MINUTE = 60_000;

    private final TourneeDesMessages tournee;

    RythmeDesMessages(TourneeDesMessages tournee) {
        this.tournee = tournee;
    }

    @Scheduled(fixedDelay = UNE_MINUTE, initialDelay = UNE_MINUTE)
    void chaqueMinute() {
        tournee.faire();
    }
}
