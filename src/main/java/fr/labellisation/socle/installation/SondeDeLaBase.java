package fr.labellisation.socle.installation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked each second on a connection of its own. Whoever wants to know is answered at once, also when
 * the database is away or all connections of the others are taken.
 */
@Component
@ConditionalOnWebApplication
public class SondeDeLaBase implements AutoCloseable {
    private static final Logger JOURNAL = LoggerFactory.getLogger(SondeDeLaBase.class);
    private static final int PERIODE_EN_MS = 1_000;
    /** Seconds: a database of a busy machine is slow, and is there. */
    private static final int REPONSE = 5;

    private final String adresse;
    private final Properties identite = new Properties();
    private final ScheduledExecutorService rythme = Executors.newSingleThreadScheduledExecutor(travail -> {
        Thread fil = new Thread(travail, "sonde");
        fil.setDaemon(true);
        return fil;
    });
    private Connection connexion;
    private volatile boolean repond = true;

    SondeDeLaBase(DataSourceProperties base) {
        adresse = base.determineUrl();
        identifier("user", base.determineUsername());
        identifier("password", base.determinePassword());
        if (adresse.startsWith("jdbc:postgresql:")) {
            identite.setProperty("connectTimeout", String.valueOf(REPONSE));
            identite.setProperty("socketTimeout", String.valueOf(REPONSE));
        }
    }

    /** The embedded database, as it is delivered, has neither. */
    private void identifier(String quoi, String valeur) {
        if (valeur != null) {
            identite.setProperty(quoi, valeur);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void commencer() {
        rythme.scheduleWithFixedDelay(this::sonder, 0, PERIODE_EN_MS, TimeUnit.MILLISECONDS);
    }

    /** At most a second old; true until it was asked for the first time. */
    public boolean repond() {
        return repond;
    }

    private void sonder() {
        boolean repondait = repond;
        repond = valide() || renouee();
        if (repond != repondait) {
            JOURNAL.warn(repond ? "The database answers again" : "The database does not answer");
        }
    }

    private boolean valide() {
        try {
            return connexion != null && connexion.isValid(REPONSE);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean renouee() {
        fermer();
        try {
            connexion = DriverManager.getConnection(adresse, identite);
            return connexion.isValid(REPONSE);
        } catch (SQLException e) {
            JOURNAL.debug("No connection", e);
            return false;
        }
    }

    private void fermer() {
        try (Connection finie = connexion) {
            connexion = null;
        } catch (SQLException e) {
            JOURNAL.debug("The connection was broken already", e);
        }
    }

    @Override
    public void close() {
        rythme.shutdown();
        try {
            rythme.awaitTermination(REPONSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fermer();
    }
}
