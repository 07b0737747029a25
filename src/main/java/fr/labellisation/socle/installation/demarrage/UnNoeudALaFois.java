package fr.labellisation.socle.installation.demarrage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Several nodes on one PostgreSQL start one after the other: tables, models, accounts, catch-ups and the demonstration are made by
 * libraries that do not expect company. The lock is the database's own and belongs to a connection: it is free when the node is
 * ready, fails or dies. An embedded database is held by one process anyway.
 */
class UnNoeudALaFois implements ApplicationListener<SpringApplicationEvent>, Ordered {
    /** The same for every version: « label ». */
    static final long VERROU = 0x6c6162656cL;

    private static final Logger JOURNAL = LoggerFactory.getLogger(UnNoeudALaFois.class);

    private Connection tenue;

    @Override
    public void onApplicationEvent(SpringApplicationEvent moment) {
        if (moment instanceof ApplicationPreparedEvent pret) {
            prendre(pret.getApplicationContext().getEnvironment());
        } else if (moment instanceof ApplicationReadyEvent || moment instanceof ApplicationFailedEvent) {
            rendre();
        }
    }

    private void prendre(Environment environnement) {
        String adresse = environnement.getProperty("spring.datasource.url", "");
        if (!adresse.startsWith("jdbc:postgresql:")) {
            return;
        }
        try {
            tenue = DriverManager.getConnection(
                    adresse,
                    environnement.getProperty("spring.datasource.username"),
                    environnement.getProperty("spring.datasource.password"));
            if (!demander("select pg_try_advisory_lock(?)")) {
                System.out.println("Un autre nœud prépare la base\u00a0; celui-ci attend qu’il ait fini…");
                demander("select pg_advisory_lock(?)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the set-up cannot be taken", e);
        }
    }

    private boolean demander(String question) throws SQLException {
        try (PreparedStatement ordre = tenue.prepareStatement(question)) {
            ordre.setLong(1, VERROU);
            try (ResultSet reponse = ordre.executeQuery()) {
                return reponse.next() && "t".equals(reponse.getString(1));
            }
        }
    }

    private void rendre() {
        try (Connection finie = tenue) {
            tenue = null;
        } catch (SQLException e) {
            JOURNAL.debug("The connection of the lock was broken already", e);
        }
    }

    /** After what says why the database does not open, and before all that writes into it. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
