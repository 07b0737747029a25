package fr.labellisation.reprise;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code retablir}: once after a backup was put back, before the service starts on it. Answers with an exit code. */
public final class CommandeRetablir {
    /** Nothing leaves by itself that may have left already. */
    public static final int FAIT = 0;
    /** The command is wrong. */
    public static final int FAUTE = 2;
    /** The application does not start, or broke down. */
    public static final int PANNE = 3;

    private static final List<String> REGLAGES = List.of(
            "--camunda.bpm.job-execution.enabled=false",
            "--labellisation.demonstration=false",
            "--labellisation.courriel.releve=0s",
            "--logging.level.root=error",
            // What stops the start is said in a sentence, not with a trace.
            "--logging.level.org.springframework.boot.SpringApplication=off");

    private CommandeRetablir() {}

    /**
     * @param application the Spring application whose database was put back
     * @param mots what follows « retablir » on the command line: nothing
     * @return the exit code
     */
    public static int executer(Class<?> application, String... mots) {
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return executer(application, List.of(), sortie, mots);
    }

    /** @param autres further settings of the application, as words of its command line */
    static int executer(Class<?> application, List<String> autres, PrintStream sortie, String... mots) {
        if (mots.length > 0) {
            sortie.println(
                    "Usage\u00a0: retablir (sans autre mot). Le service est arrêté, la sauvegarde est en place.");
            return FAUTE;
        }
        try (ConfigurableApplicationContext moteur = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(Stream.concat(REGLAGES.stream(), autres.stream()).toArray(String[]::new))) {
            int retenus = moteur.getBean(Retablissement.class).faire();
            sortie.printf(
                    "La base est à jour. Messages qui ont pu partir depuis la sauvegarde\u00a0: %d. Aucun ne repart de lui-même\u00a0;"
                            + " les référents en décident sur /suivi/messages. Le service peut démarrer.%n",
                    retenus);
            return FAIT;
        } catch (RuntimeException e) {
            // Why it does not start is said before, in French.
            sortie.printf(
                    "Le rétablissement n’a pas abouti (%s)\u00a0: la commande peut être lancée à nouveau.%n",
                    e.getClass().getSimpleName());
            return PANNE;
        }
    }
}
