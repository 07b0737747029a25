package fr.labellisation.socle.installation;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that stops first says so for a while, to probes and to people, and finishes what it had begun; only then does the server
 * hang up. A balancer has the time to look elsewhere.
 */
@Component
@ConditionalOnWebApplication
class Ecoulement implements SmartLifecycle {
    private final Duration duree;
    private boolean marche;

    Ecoulement(Reglages reglages) {
        duree = reglages.ecoulement();
    }

    @Override
    public void start() {
        marche = true;
    }

    @Override
    public void stop() {
        marche = false;
        try {
            Thread.sleep(duree.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return marche;
    }

    /** Stops before the server, among the first. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
