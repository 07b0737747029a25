package fr.labellisation.essais;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of the integration tests: H2 in memory, or with {@code -Dlabellisation.essai.base=postgresql} a real
 * PostgreSQL that is started for the run.
 */
final class BaseDEssai implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static EmbeddedPostgres postgresql;

    static boolean surPostgresql() {
        return "postgresql".equals(System.getProperty("labellisation.essai.base"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        if (surPostgresql()) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + demarrer().getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres",
                            // As in production.
                            "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=true")
                    .applyTo(contexte);
        } else {
            TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:essais;DB_CLOSE_DELAY=-1")
                    .applyTo(contexte);
        }
    }

    static synchronized EmbeddedPostgres demarrer() {
        if (postgresql == null) {
            try {
                postgresql = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        // Whoever wants to know lets it count.
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
                // After the applications, which still need it to stop.
                SpringApplication.getShutdownHandlers().add(BaseDEssai::arreter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgresql;
    }

    private static void arreter() {
        try {
            postgresql.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
