package fr.labellisation.annonces.courriel.envoi;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Empties the outbox again and again, on a thread of its own. It begins when the application is ready: the first start plays
 * a demonstration, on another clock.
 */
class EnvoiPeriodique implements AutoCloseable {
    private static final Logger JOURNAL = LoggerFactory.getLogger(EnvoiPeriodique.class);
    /** Longest wait for the message that is being handed over when the application stops. */
    private static final Duration FIN = Duration.ofSeconds(20);

    private final Facteur facteur;
    private final Duration periode;
    private final String annonce;
    private final ScheduledExecutorService rythme = Executors.newSingleThreadScheduledExecutor(travail -> {
        Thread fil = new Thread(travail, "courriel");
        fil.setDaemon(true);
        return fil;
    });

    EnvoiPeriodique(Facteur facteur, Duration periode, String annonce) {
        this.facteur = facteur;
        this.periode = periode;
        this.annonce = annonce;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void commencer() {
        if (periode.isZero()) {
            return;
        }
        JOURNAL.info(annonce);
        rythme.scheduleWithFixedDelay(this::passer, 0, periode.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failure of one run must not end the next ones. */
    private void passer() {
        try {
            facteur.passer();
        } catch (RuntimeException e) {
            JOURNAL.error(
                    "Les courriels n’ont pas pu être envoyés\u00a0; nouvel essai dans {} s.", periode.toSeconds(), e);
        }
    }

    @Override
    public void close() {
        facteur.arreter();
        rythme.shutdown();
        try {
            rythme.awaitTermination(FIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
