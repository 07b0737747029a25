package fr.labellisation.simulation.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Ends a filling. A database of files keeps the room of everything that was rewritten: eight times what it holds. */
@Component
class CompactageDeLaBase {
    private static final String BASE_DE_FICHIERS = "jdbc:h2:file:";

    private final DataSource source;

    CompactageDeLaBase(DataSource source) {
        this.source = source;
    }

    /** Closes a database of files as small as it can be; does nothing to any other. To be called last. */
    void ranger() {
        try (Connection connexion = source.getConnection();
                Statement ordre = connexion.createStatement()) {
            if (connexion.getMetaData().getURL().startsWith(BASE_DE_FICHIERS)) {
                ordre.execute("shutdown compact");
            }
        } catch (SQLNonTransientConnectionException e) {
            // The connection that closed the database is closed with it, and says so when it is given back.
            return;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
