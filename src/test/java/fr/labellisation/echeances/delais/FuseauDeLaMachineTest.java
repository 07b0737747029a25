package fr.labellisation.echeances.delais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zone of the machine changes no instant: real JVMs in five zones, two at a time. */
class FuseauDeLaMachineTest {
    private static final List<List<String>> FUSEAUX = List.of(
            List.of("Europe/Paris", "America/Martinique"),
            List.of("Indian/Reunion", "Asia/Tokyo"),
            List.of("Pacific/Auckland"));
    private static final int INSTANTS = 7 * 10 * (1 + 5 + 5);

    @TempDir
    private Path dossier;

    @Test
    void cinq_machines_dans_cinq_fuseaux_calculent_les_memes_instants() throws IOException, InterruptedException {
        List<List<String>> reponses = new ArrayList<>();
        for (List<String> ensemble : FUSEAUX) {
            List<Process> machines = new ArrayList<>();
            for (String fuseau : ensemble) {
                machines.add(demarrer(fuseau));
            }
            for (int rang = 0; rang < machines.size(); rang++) {
                assertThat(machines.get(rang).waitFor(1, TimeUnit.MINUTES)).isTrue();
                assertThat(machines.get(rang).exitValue()).isZero();
                reponses.add(lignes(ensemble.get(rang)));
            }
        }

        assertThat(reponses)
                .hasSize(5)
                .allSatisfy(lignes -> assertThat(lignes).hasSize(INSTANTS).isEqualTo(reponses.get(0)));
    }

    private Process demarrer(String fuseau) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + fuseau,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InstantsImprimes.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(sortie(fuseau).toFile())
                .start();
    }

    private List<String> lignes(String fuseau) throws IOException {
        List<String> toutes = Files.readAllLines(sortie(fuseau), StandardCharsets.UTF_8);
        assertThat(toutes).contains("# " + fuseau);
        return toutes.stream().filter(ligne -> ligne.startsWith("= ")).toList();
    }

    private Path sortie(String fuseau) {
        return dossier.resolve(fuseau.replace('/', '-'));
    }
}
