package fr.labellisation.resilience;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole application in a JVM of its own, as it runs in production but for its paces, which are quicker. */
final class Noeud implements AutoCloseable {
    private static final Pattern ECOUTE = Pattern.compile(Pattern.quote(NoeudDEssai.ECOUTE) + "(\\d+)");
    private static final Pattern PRET = Pattern.compile(Pattern.quote(NoeudDEssai.PRET) + "(\\S+)");

    private final String nom;
    private final Process jvm;
    private final Path journal;

    private Noeud(String nom, Process jvm, Path journal) {
        this.nom = nom;
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
                    NoeudDEssai.class.getName(),
                    "--server.port=0",
                    "--spring.datasource.url=" + base.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres",
                    "--spring.datasource.hikari.data-source-properties.ApplicationName=" + nom,
                    "--labellisation.demonstration=false",
                    "--labellisation.courriel.hote=127.0.0.1",
                    "--labellisation.courriel.port=" + portSmtp,
                    "--labellisation.courriel.chiffrement=aucun",
                    "--labellisation.courriel.expediteur=labellisation@example.org",
                    "--labellisation.courriel.releve=1s",
                    "--labellisation.rythme-des-messages=2s",
                    "--camunda.bpm.job-execution.lock-time-in-millis=15000",
                    "--camunda.bpm.generic-properties.properties.failed-job-retry-time-cycle=R50/PT5S");
            return new Noeud(
                    nom,
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
        return PRET.matcher(dit()).find();
    }

    /** It has ended, by itself or killed. */
    boolean fini() {
        return !jvm.isAlive();
    }

    /** The name that its connections bear in the database. */
    String nom() {
        return nom;
    }

    /** The name under which it locks jobs. */
    String verrouilleur() {
        return annonce(PRET);
    }

    /** Where its pages are. */
    int port() {
        return Integer.parseInt(annonce(ECOUTE));
    }

    private String annonce(Pattern motif) {
        Matcher annonce = motif.matcher(dit());
        if (!annonce.find()) {
            throw new IllegalStateException("The node is not ready: " + dit());
        }
        return annonce.group(1);
    }

    /** All that it printed. */
    String dit() {
        try {
            return Files.readString(journal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It stops where it is, as by {@code kill -STOP}, so that what it was doing can be looked at. */
    void suspendre() {
        signaler("-STOP");
    }

    void continuer() {
        signaler("-CONT");
    }

    private void signaler(String signal) {
        try {
            int fin = new ProcessBuilder("kill", signal, String.valueOf(jvm.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
            if (fin != 0) {
                throw new IllegalStateException("kill " + signal + " answered " + fin);
            }
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
