package fr.labellisation.simulation.nation;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * The connections of a filling. A statement that was prepared when its tables were nearly empty keeps the road that it took then: past
 * all the variables that belong to no task, say.
 */
@Component
class Connexions {
    private final DataSource source;

    Connexions(DataSource source) {
        this.source = source;
    }

    /** From now on statements are prepared again, with what the database has learnt of its tables meanwhile. */
    void renouveler() {
        try {
            if (source.isWrapperFor(HikariDataSource.class)) {
                source.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
