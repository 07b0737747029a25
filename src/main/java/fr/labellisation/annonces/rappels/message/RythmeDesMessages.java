package fr.labellisation.annonces.rappels.message;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the round off at a steady pace, on every node: what one of them writes, the others find written. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("labellisation.messages-du-jour")
class RythmeDesMessages {
    /** A minute; a test does not wait that long. */
    private static final String RYTHME = "${labellisation.rythme-des-messages:1m}";

    private final TourneeDesMessages tournee;

    RythmeDesMessages(TourneeDesMessages tournee) {
        this.tournee = tournee;
    }

    @Scheduled(fixedDelayString = RYTHME, initialDelayString = RYTHME)
    void faireUneTournee() {
        tournee.faire();
    }
}
