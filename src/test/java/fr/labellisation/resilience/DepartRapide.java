package fr.labellisation.resilience;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Nearly half of what a start costs is reading classes: the first virtual machine leaves an archive of them, those after it map it. That
 * changes nothing of what they do. Only classes from jars can be archived, so folders become jars first.
 */
final class DepartRapide {
    private final Path archive;
    private final String classes;

    DepartRapide(Path dossier) {
        archive = dossier.resolve("classes.jsa");
        classes = Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .map(lieu -> Files.isDirectory(lieu) ? enJar(lieu, dossier) : lieu)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The class path of all of them. */
    String classes() {
        return classes;
    }

    /** Of the one that leaves the archive, when it ends by itself. */
    List<String> optionsDuPremier() {
        return List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive);
    }

    List<String> options() {
        return List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + archive);
    }

    boolean estPret() {
        return Files.exists(archive);
    }

    private static Path enJar(Path lieu, Path dossier) {
        Path jar = dossier.resolve(lieu.getFileName() + ".jar");
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--no-compress",
                        "--file",
                        jar.toString(),
                        "-C",
                        lieu.toString(),
                        ".");
        if (code != 0) {
            throw new IllegalStateException("jar ended with " + code + " for " + lieu);
        }
        return jar;
    }
}
