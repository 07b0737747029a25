package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.essais.Mediane;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start on an empty H2 file and the next one on the same file, beside those of an engine as it comes, in turn, each in a process of its
 * own: {@code -Pbanc}. Its table is told in src/docs/performance.md.
 */
class BancDemarrage {
    private static final int TOURS = 3;
    private static final Pattern OBJETS = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)$", Pattern.MULTILINE);

    /** What each ratio is today, with what a busy machine adds. */
    private static final double AU_PLUS = 2.6;

    private static final List<Programme> PROGRAMMES = List.of(
            new Programme(
                    "labellisation",
                    BancDemarrage::toutes,
                    Labellisation.class.getName(),
                    "est prête",
                    List.of(
                            "--spring.config.location=classpath:/application.yaml",
                            "--labellisation.demonstration=false")),
            new Programme(
                    "engine",
                    BancDemarrage::sansLesNotres,
                    MoteurSeul.class.getName(),
                    "Started MoteurSeul in",
                    List.of(
                            "--spring.config.location=optional:file:./aucun/",
                            "--spring.datasource.url=jdbc:h2:file:./data/moteur",
                            "--spring.flyway.enabled=false",
                            "--spring.thymeleaf.enabled=false",
                            "--springdoc.api-docs.enabled=false",
                            "--camunda.bpm.auto-deployment-enabled=false")));

    @TempDir
    Path dossiers;

    private static String toutes() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Libraries, and of the folders that are ours the one class that starts the engine. */
    private static String sansLesNotres() {
        try {
            Path ici = Files.createTempDirectory("moteur-seul");
            Path classe = Path.of(MoteurSeul.class.getName().replace('.', '/') + ".class");
            Files.createDirectories(ici.resolve(classe).getParent());
            try (InputStream contenu = MoteurSeul.class.getResourceAsStream("/" + classe)) {
                Files.copy(contenu, ici.resolve(classe));
            }
            return Stream.concat(
                            Stream.of(ici.toString()),
                            Stream.of(toutes().split(File.pathSeparator)).filter(lieu -> lieu.endsWith(".jar")))
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param pret what it prints when it is ready */
    private record Programme(
            String nom, Supplier<String> classes, String classe, String pret, List<String> arguments) {}

    /**
     * @param cpu seconds of all its threads until it is ready
     * @param objets megabytes that are still used after a collection
     * @param memoire megabytes of the process after it
     */
    private record Depart(double cpu, double objets, double memoire) {}

    @Test
    void un_depart_a_cote_de_celui_du_moteur() throws Exception {
        Map<String, List<Depart>> premiers = new LinkedHashMap<>();
        Map<String, List<Depart>> suivants = new LinkedHashMap<>();
        for (int tour = 0; tour < TOURS; tour++) {
            for (Programme programme : PROGRAMMES) {
                Path dossier = Files.createDirectory(dossiers.resolve(programme.nom() + tour));
                premiers.computeIfAbsent(programme.nom(), nom -> new ArrayList<>())
                        .add(depart(programme, dossier));
                suivants.computeIfAbsent(programme.nom(), nom -> new ArrayList<>())
                        .add(depart(programme, dossier));
            }
        }

        System.out.println("banc: medians of " + TOURS + " starts | labellisation | engine | ratio");
        assertThat(List.of(
                        dire("CPU s, empty database", premiers, Depart::cpu),
                        dire("CPU s, again", suivants, Depart::cpu),
                        dire("MB of objects, empty database", premiers, Depart::objets),
                        dire("MB of objects, again", suivants, Depart::objets),
                        dire("MB of the process, empty database", premiers, Depart::memoire),
                        dire("MB of the process, again", suivants, Depart::memoire)))
                .allSatisfy(rapport -> assertThat(rapport).isBetween(0.5, AU_PLUS));
    }

    private static double dire(String quoi, Map<String, List<Depart>> departs, ToDoubleFunction<Depart> mesure) {
        List<Double> medianes = PROGRAMMES.stream()
                .map(programme -> Mediane.de(departs.get(programme.nom()).stream()
                        .mapToDouble(mesure)
                        .toArray()))
                .toList();
        double rapport = medianes.get(0) / medianes.get(1);
        System.out.printf("banc: %-34s | %6.1f | %6.1f | %.2f%n", quoi, medianes.get(0), medianes.get(1), rapport);
        return rapport;
    }

    private static Depart depart(Programme programme, Path dossier) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(programme.arguments());
        arguments.add("--server.port=" + Lancement.portLibre());
        Process marche = Lancement.processus(
                        dossier, Map.of(), List.of(), programme.classes().get(), programme.classe(), arguments)
                .start();
        try {
            attendre(programme, marche);
            double cpu =
                    marche.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
            // Counting objects collects first.
            Matcher objets = OBJETS.matcher(jcmd(marche, "GC.class_histogram"));
            assertThat(objets.find()).isTrue();
            return new Depart(cpu, Long.parseLong(objets.group(1)) / 1e6, memoire(marche));
        } finally {
            marche.destroy();
            marche.waitFor();
        }
    }

    private static void attendre(Programme programme, Process marche) throws IOException {
        BufferedReader sortie =
                new BufferedReader(new InputStreamReader(marche.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder dit = new StringBuilder();
        for (String ligne = sortie.readLine(); ; ligne = sortie.readLine()) {
            assertThat(ligne).as("%s ended: %s", programme.nom(), dit).isNotNull();
            if (ligne.contains(programme.pret())) {
                break;
            }
            dit.append(ligne).append('\n');
        }
        // Whoever is not read stops when the pipe is full.
        Thread lecture = new Thread(() -> sortie.lines().forEach(ligne -> {}));
        lecture.setDaemon(true);
        lecture.start();
    }

    private static String jcmd(Process marche, String commande) throws IOException {
        return new String(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                        .toString(),
                                String.valueOf(marche.pid()),
                                commande)
                        .start()
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static double memoire(Process marche) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(marche.pid()), "status")).stream()
                .filter(ligne -> ligne.startsWith("VmRSS:"))
                .mapToDouble(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")) / 1e3)
                .findFirst()
                .orElseThrow();
    }
}
