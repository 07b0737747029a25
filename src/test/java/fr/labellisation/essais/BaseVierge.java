package fr.labellisation.essais;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database beside that of the other tests, of the same kind. */
public final class BaseVierge {
    private BaseVierge() {}

    public static DriverManagerDataSource creer() {
        String nom = "vierge_" + UUID.randomUUID().toString().replace('-', '_');
        if (!BaseDEssai.surPostgresql()) {
            return new DriverManagerDataSource("jdbc:h2:mem:" + nom + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
        String serveur = BaseDEssai.demarrer().getJdbcUrl("postgres", "postgres");
        JdbcClient postgresql = JdbcClient.create(new DriverManagerDataSource(serveur, "postgres", "postgres"));
        postgresql.sql("create database " + nom).update();
        // It does not outlive its server: nobody waits for the disk.
        postgresql
                .sql("alter database " + nom + " set synchronous_commit = off")
                .update();
        return new DriverManagerDataSource(BaseDEssai.demarrer().getJdbcUrl("postgres", nom), "postgres", "postgres");
    }
}
