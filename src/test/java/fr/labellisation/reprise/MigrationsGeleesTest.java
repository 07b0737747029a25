package fr.labellisation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that has landed is in databases that nobody can reach any more: it is never edited, another one follows it. */
class MigrationsGeleesTest {
    private static final Path DOSSIER = Path.of("src/main/resources/db/migration");
    private static final Path LISTE = Path.of("src/test/resources/versions/migrations.txt");

    @Test
    void une_migration_arrivee_n_est_ni_changee_ni_retiree_ni_precedee() throws IOException {
        assertThat(fautes(arrivees(), presentes(DOSSIER))).isEmpty();
    }

    /** The same check turns red. */
    @Test
    void une_virgule_un_retrait_et_une_intruse_sont_vus() throws IOException {
        Map<String, String> presentes = presentes(DOSSIER);
        presentes.put("V4__rappels.sql", empreinte("create table rappel ()"));
        presentes.remove("V10__retards.sql");
        presentes.put("V11__oubliee.sql", empreinte("select 1"));
        presentes.put("V99__a_venir.sql", empreinte("select 1"));

        assertThat(fautes(arrivees(), presentes))
                .containsExactlyInAnyOrder(
                        "V4__rappels.sql was changed: a landed migration is never edited; add a new one.",
                        "V10__retards.sql is gone: a landed migration is never removed; add a new one.",
                        "V11__oubliee.sql comes before one that has landed: databases have passed it; give it the next number.");
    }

    private static List<String> fautes(Map<String, String> arrivees, Map<String, String> presentes) {
        int derniere = arrivees.keySet().stream()
                .mapToInt(MigrationsGeleesTest::version)
                .max()
                .orElse(0);
        List<String> fautes = new ArrayList<>();
        arrivees.forEach((fichier, empreinte) -> {
            if (!presentes.containsKey(fichier)) {
                fautes.add(fichier + " is gone: a landed migration is never removed; add a new one.");
            } else if (!presentes.get(fichier).equals(empreinte)) {
                fautes.add(fichier + " was changed: a landed migration is never edited; add a new one.");
            }
        });
        presentes.keySet().stream()
                .filter(fichier -> !arrivees.containsKey(fichier) && version(fichier) <= derniere)
                .forEach(fichier -> fautes.add(fichier
                        + " comes before one that has landed: databases have passed it; give it the next number."));
        return fautes;
    }

    private static int version(String fichier) {
        return Integer.parseInt(fichier.replaceFirst("^(?:.*/)?V(\\d+)__.*", "$1"));
    }

    private static Map<String, String> arrivees() throws IOException {
        return Files.readAllLines(LISTE).stream()
                .filter(ligne -> !ligne.startsWith("#"))
                .map(ligne -> ligne.split(" ", 2))
                .collect(Collectors.toMap(mots -> mots[1], mots -> mots[0], (a, b) -> b, TreeMap::new));
    }

    private static Map<String, String> presentes(Path dossier) throws IOException {
        Map<String, String> presentes = new TreeMap<>();
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                presentes.put(
                        dossier.relativize(fichier).toString().replace('\\', '/'),
                        empreinte(String.join("\n", Files.readAllLines(fichier))));
            }
        }
        return presentes;
    }

    private static String empreinte(String texte) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
