package fr.labellisation.essais;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A PostgreSQL of its own that is killed where it stands, as by a power cut, and started again on what it had written. */
public final class BaseQuiTombe implements AutoCloseable {
    private static final Duration AU_PLUS = Duration.ofMinutes(3);

    private final EmbeddedPostgres base;
    private final Path dossier;
    private final List<String> commande = new ArrayList<>();

    private BaseQuiTombe(EmbeddedPostgres base) throws IOException, SQLException {
        this.base = base;
        try (Connection connexion = base.getPostgresDatabase().getConnection();
                ResultSet reponse = connexion.createStatement().executeQuery("show data_directory")) {
            reponse.next();
            dossier = Path.of(reponse.getString(1));
        }
        // PostgreSQL refuses to run as root; in a space of users of its own it does not see that it does.
        if ("root".equals(System.getProperty("user.name"))) {
            commande.addAll(List.of("unshare", "-U"));
        }
        ProcessHandle.Info serveur = serveur().info();
        commande.add(serveur.command().orElseThrow());
        commande.addAll(List.of(serveur.arguments().orElseThrow()));
    }

    /** What is told to be written is written, unlike in a database of other tests. */
    public static BaseQuiTombe demarrer() throws IOException, SQLException {
        return demarrer(true);
    }

    /** @param durable whether a transaction counts as done only when it is written */
    public static BaseQuiTombe demarrer(boolean durable) throws IOException, SQLException {
        return new BaseQuiTombe(EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .start());
    }

    public EmbeddedPostgres base() {
        return base;
    }

    private ProcessHandle serveur() throws IOException {
        String pid =
                Files.readAllLines(dossier.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** SIGKILL to the server and all that serve its connections; returns when nothing of it is left. */
    public void tuer() throws IOException {
        ProcessHandle serveur = serveur();
        List<ProcessHandle> tous =
                Stream.concat(Stream.of(serveur), serveur.descendants()).toList();
        tous.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().atMost(AU_PLUS).until(() -> tous.stream().noneMatch(BaseQuiTombe::vit));
    }

    /** A dead process that nobody has buried is none. */
    private static boolean vit(ProcessHandle processus) {
        return processus.isAlive() && processus.info().command().isPresent();
    }

    /** Starts it again; returns when it answers. A dead server that nobody has buried yet would pass for a living one. */
    public void relever() throws IOException {
        Files.deleteIfExists(dossier.resolve("postmaster.pid"));
        Files.deleteIfExists(Path.of("/tmp/.s.PGSQL." + base.getPort() + ".lock"));
        new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Awaitility.await().atMost(AU_PLUS).pollInterval(Duration.ofMillis(50)).until(this::repond);
    }

    private boolean repond() {
        try (Connection connexion =
                DriverManager.getConnection(base.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")) {
            return connexion.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whoever started it first does not know how to stop the one that took its place. */
    @Override
    public void close() throws IOException {
        if (Files.exists(dossier.resolve("postmaster.pid"))) {
            tuer();
        }
        base.close();
    }
}
