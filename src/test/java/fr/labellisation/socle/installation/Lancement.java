package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.AccesSeul;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application started as an installation does it, in a process of its own that ends by itself. */
public final class Lancement {
    private Lancement() {}

    /** @param sortie all that it printed */
    public record Fin(int code, String sortie) {}

    /** A port on which nobody listened a moment ago. */
    public static int portLibre() {
        try (ServerSocket libre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return libre.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param dossier in which it is started */
    public static Fin de(Path dossier, Map<String, String> environnement, String... arguments) {
        List<String> tout = new ArrayList<>(List.of("--spring.main.sources=" + AccesSeul.class.getName()));
        tout.addAll(List.of(arguments));
        return jusquAuBout(application(dossier, environnement, "org.springframework.boot.SpringApplication", tout));
    }

    /** As it is delivered, with its own settings and its demonstration, which goes on until somebody ends it. */
    public static ProcessBuilder livree(Path dossier, int port) {
        return application(
                dossier,
                Map.of("LABELLISATION_PORT", String.valueOf(port)),
                Labellisation.class.getName(),
                // Settings of the tests lie on the same class path.
                List.of("--spring.config.location=classpath:/application.yaml"));
    }

    /** Starts it, and waits for it to end by itself. */
    public static Fin jusquAuBout(ProcessBuilder application) {
        try {
            Process marche = application.start();
            String sortie = new String(marche.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(marche.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Fin(marche.exitValue(), sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder application(
            Path dossier, Map<String, String> environnement, String classe, List<String> arguments) {
        return processus(
                dossier,
                environnement,
                List.of("-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                classe,
                arguments);
    }

    /**
     * A virtual machine of its own, with what it prints and complains of in one stream.
     *
     * @param environnement what it finds besides the environment of the tests, less what would set our application
     * @param options for the virtual machine
     * @param classes its class path
     * @param classe whose main method it runs
     */
    static ProcessBuilder processus(
            Path dossier,
            Map<String, String> environnement,
            List<String> options,
            String classes,
            String classe,
            List<String> arguments) {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        commande.addAll(options);
        commande.addAll(List.of("-cp", classes, classe));
        commande.addAll(arguments);
        ProcessBuilder application =
                new ProcessBuilder(commande).directory(dossier.toFile()).redirectErrorStream(true);
        application
                .environment()
                .keySet()
                .removeIf(nom -> nom.startsWith("LABELLISATION_") || nom.startsWith("SPRING_"));
        application.environment().putAll(environnement);
        return application;
    }
}
