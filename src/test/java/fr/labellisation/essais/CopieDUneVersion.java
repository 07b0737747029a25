package fr.labellisation.essais;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tukaani.xz.XZInputStream;

/** A database as an earlier version left it, with what ran; see {@code versions/README.md} among the resources of the tests. */
public final class CopieDUneVersion {
    private CopieDUneVersion() {}

    /**
     * Restores it beside the database of the other tests, of the same kind: H2 or PostgreSQL.
     *
     * @param version folder of the copy, such as {@code 2026-11}
     */
    public static DriverManagerDataSource restaurer(String version) {
        DriverManagerDataSource base = BaseVierge.creer();
        try (Connection connexion = base.getConnection();
                Statement ordre = connexion.createStatement()) {
            if (BaseDEssai.surPostgresql()) {
                ordre.execute(new String(contenu(version, "postgresql"), StandardCharsets.UTF_8));
            } else {
                executerParH2(ordre, contenu(version, "h2"));
            }
            return base;
        } catch (SQLException e) {
            throw new IllegalStateException("The copy %s does not restore".formatted(version), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] contenu(String version, String base) throws IOException {
        try (InputStream copie = new XZInputStream(
                new ClassPathResource("versions/%s/%s.sql.xz".formatted(version, base)).getInputStream())) {
            return copie.readAllBytes();
        }
    }

    /** Only H2 itself splits its script into statements as it wrote them. */
    private static void executerParH2(Statement ordre, byte[] script) throws IOException, SQLException {
        Path fichier = Files.createTempFile("version", ".sql");
        try {
            Files.write(fichier, script);
            ordre.execute("runscript from '%s' charset 'UTF-8'".formatted(fichier));
        } finally {
            Files.delete(fichier);
        }
    }
}
