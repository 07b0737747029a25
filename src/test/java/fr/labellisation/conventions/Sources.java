package fr.labellisation.conventions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts of files by their path. */
final class Sources {
    private Sources() {}

    static Map<Path, String> sous(String dossier, String extension) {
        Map<Path, String> textes = new TreeMap<>();
        try (Stream<Path> fichiers = Files.walk(Path.of(dossier))) {
            for (Path fichier :
                    fichiers.filter(f -> f.toString().endsWith(extension)).toList()) {
                textes.put(fichier, Files.readString(fichier));
            }
            return textes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
