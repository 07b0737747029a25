package fr.labellisation.socle.installation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that nobody but the account of the application may open, where the system knows such rights. */
public final class AuProprietaire {
    private static final Set<PosixFilePermission> DOSSIER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FICHIER = PosixFilePermissions.fromString("rw-------");
    private static final String DROITS = "posix";

    private AuProprietaire() {}

    /** Makes what is missing of a folder. */
    public static void creer(Path dossier) throws IOException {
        Files.createDirectories(dossier, attributs(dossier, DOSSIER));
    }

    /** A new file, or the same one written anew. */
    public static OutputStream ecrire(Path fichier) throws IOException {
        return Channels.newOutputStream(Files.newByteChannel(
                fichier,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                attributs(fichier, FICHIER)));
    }

    /**
     * Closes a folder and all that is in it to others. One in which others may write is not ours: there the given files are closed
     * and nothing else.
     */
    static void fermer(Path dossier, List<Path> fichiers) throws IOException {
        if (!posix(dossier) || !Files.isDirectory(dossier)) {
            return;
        }
        boolean partage = Files.getPosixFilePermissions(dossier).contains(PosixFilePermission.OTHERS_WRITE);
        try (Stream<Path> tout = partage ? fichiers.stream() : Files.walk(dossier)) {
            for (Path un : (Iterable<Path>) tout::iterator) {
                if (Files.isDirectory(un, LinkOption.NOFOLLOW_LINKS)) {
                    Files.setPosixFilePermissions(un, DOSSIER);
                } else if (Files.isRegularFile(un, LinkOption.NOFOLLOW_LINKS)) {
                    Files.setPosixFilePermissions(un, FICHIER);
                }
            }
        }
    }

    private static FileAttribute<?>[] attributs(Path chemin, Set<PosixFilePermission> droits) {
        return posix(chemin)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(droits)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path chemin) {
        return chemin.getFileSystem().supportedFileAttributeViews().contains(DROITS);
    }
}
