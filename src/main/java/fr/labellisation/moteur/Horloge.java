package fr.labellisation.moteur;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The one clock of the application: the engine's, so that a simulated date moves timers and rules together. */
@Component
public class Horloge extends Clock {
    private final ZoneId fuseau;

    public Horloge() {
        this(ZoneId.of("Europe/Paris"));
    }

    private Horloge(ZoneId fuseau) {
        this.fuseau = fuseau;
    }

    /** Stops the clock at an instant; for simulations, never for a running service. */
    public void regler(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Back to the time of day. */
    public void retablir() {
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public ZoneId getZone() {
        return fuseau;
    }

    @Override
    public Clock withZone(ZoneId autre) {
        return new Horloge(autre);
    }
}
