package fr.labellisation.socle.installation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where an embedded database stands. */
public final class FichierDeLaBase {
    private static final String FICHIER = "jdbc:h2:file:";

    private FichierDeLaBase() {}

    /**
     * Without the ending that the database adds.
     *
     * @param adresse of the database, as JDBC knows it
     * @return empty if it is not a file
     */
    public static Optional<Path> de(String adresse) {
        if (!adresse.toLowerCase(Locale.ROOT).startsWith(FICHIER)) {
            return Optional.empty();
        }
        String chemin = adresse.substring(FICHIER.length()).replaceFirst(";.*", "");
        return Optional.of(Path.of(chemin.replaceFirst("^~", System.getProperty("user.home")))
                .toAbsolutePath()
                .normalize());
    }

    /** @param base as {@link #de} gives it */
    public static Path donnees(Path base) {
        return base.resolveSibling(base.getFileName() + ".mv.db");
    }
}
