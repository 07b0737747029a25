package fr.labellisation.socle.installation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What one node does at a time. A row of the table {@code verrou} stays locked on a connection of its own while the work
 * lasts; if the node dies, or its connection breaks, the database frees it.
 */
@Component
public class Verrous {
    /** A connection that does not answer within this many seconds no longer holds anything. */
    private static final int REPONSE = 5;

    private static final String PRENDRE = "select nom from verrou where nom = ? for update skip locked";

    private final DataSource source;

    public Verrous(DataSource source) {
        this.source = source;
    }

    /**
     * Does the work if no other node, and no other thread, is at it; does not wait.
     *
     * @param nom a row of the table {@code verrou}
     * @param travail is given the means to ask whether the lock is still held
     * @return false if somebody else is at it
     */
    public boolean pendant(String nom, Consumer<BooleanSupplier> travail) {
        try (Connection connexion = source.getConnection()) {
            connexion.setAutoCommit(false);
            try {
                if (!prendre(connexion, nom)) {
                    return false;
                }
                travail.accept(() -> tient(connexion));
                return true;
            } finally {
                liberer(connexion);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("Lock " + nom, PRENDRE, e);
        }
    }

    /**
     * Waits until nobody else is at it; held until the transaction in which it is asked ends.
     *
     * @param nom a row of the table {@code verrou}
     */
    public void attendre(String nom) {
        JdbcClient.create(source)
                .sql("select nom from verrou where nom = :nom for update")
                .param("nom", nom)
                .query(String.class)
                .single();
    }

    private static boolean prendre(Connection connexion, String nom) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(PRENDRE)) {
            ordre.setString(1, nom);
            try (ResultSet lignes = ordre.executeQuery()) {
                return lignes.next();
            }
        }
    }

    private static boolean tient(Connection connexion) {
        try {
            return connexion.isValid(REPONSE);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void liberer(Connection connexion) throws SQLException {
        if (tient(connexion)) {
            connexion.rollback();
            connexion.setAutoCommit(true);
        }
    }
}
