package fr.labellisation.resilience;

import fr.labellisation.Labellisation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole application in a JVM of its own, as it runs in production but for its paces, which are quicker. */
final class Noeud implements AutoCloseable {
    private static final String PRET = "Started Labellisation";

    private final Process jvm;
    private final Path journal;

    private Noeud(Process jvm, Path journal) {
        this.jvm = jvm;
        this.journal = journal;
    }

    static Noeud demarrer(String nom, EmbeddedPostgres base, int portSmtp) {
        try {
            Path journal = Files.createTempFile(nom, ".log");
            List<String> commande = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=Europe/Paris",
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    Labellisation.class.getName(),
                    "--server.port=0",
                    "--spring.datasource.url=" + base.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres",
                    "--labellisation.demonstration=false",
                    "--labellisation.courriel.hote=127.0.0.1",
                    "--labellisation.courriel.port=" + portSmtp,
                    "--labellisation.courriel.chiffrement=aucun",
                    "--labellisation.courriel.expediteur=labellisation@example.org",
                    "--labellisation.courriel.releve=1s",
                    "--labellisation.rythme-des-messages=2s",
                    "--camunda.bpm.job-execution.lock-time-in-millis=15000");
            return new Noeud(
                    new ProcessBuilder(commande)
                            .redirectErrorStream(true)
                            .redirectOutput(journal.toFile())
                            .start(),
                    journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean pret() {
        return dit().contains(PRET);
    }

    /** All that it printed. */
    String dit() {
        try {
            return Files.readString(journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As by {@code kill -9}. */
    void tuer() {
        jvm.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        tuer();
        File fichier = journal.toFile();
        fichier.deleteOnExit();
    }
}
