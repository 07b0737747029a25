package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** What the application writes is opened by nobody else. */
class AuProprietaireTest {
    @TempDir
    Path ici;

    /** The rights of others and of the group on all that is in a folder, where there are any. */
    private static Map<String, String> ouverts(Path dossier) throws IOException {
        Map<String, String> ouverts = new TreeMap<>();
        try (Stream<Path> tout = Files.walk(dossier)) {
            for (Path un : tout.toList()) {
                String droits = PosixFilePermissions.toString(Files.getPosixFilePermissions(un));
                if (!droits.endsWith("------")) {
                    ouverts.put(un.toString(), droits);
                }
            }
        }
        return ouverts;
    }

    @Test
    void la_base_embarquee_et_son_dossier_sont_au_seul_proprietaire() throws IOException, SQLException {
        Path dossier = ici.resolve("data");
        String adresse = "jdbc:h2:file:" + dossier.resolve("labellisation") + ";DB_CLOSE_ON_EXIT=FALSE";
        new BaseDansUnFichier.Dossier()
                .postProcessEnvironment(
                        new MockEnvironment().withProperty("spring.datasource.url", adresse), new SpringApplication());
        assertThat(ouverts(dossier)).isEmpty();

        try (var base = DriverManager.getConnection(adresse, "labellisation", "")) {
            base.createStatement().execute("create table essai (id int)");
            new BaseDansUnFichier(adresse).fermer();
            assertThat(Files.exists(dossier.resolve("labellisation.mv.db"))).isTrue();
            assertThat(ouverts(dossier)).isEmpty();
        }
        assertThat(ouverts(dossier)).isEmpty();
    }

    @Test
    void un_dossier_d_avant_se_referme_avec_ses_messages() throws IOException {
        Path courriels = Files.createDirectories(ici.resolve("data/courriels"));
        Files.writeString(courriels.resolve("ancien.eml"), "Bonjour");
        Files.writeString(ici.resolve("data/labellisation.mv.db"), "");
        Files.setPosixFilePermissions(courriels, PosixFilePermissions.fromString("rwxr-xr-x"));

        new BaseDansUnFichier("jdbc:h2:file:" + ici.resolve("data/labellisation")).fermer();

        assertThat(ouverts(ici.resolve("data"))).isEmpty();
    }

    @Test
    void dans_un_dossier_de_tous_seule_la_base_se_referme() throws IOException {
        Path tous = Files.createDirectory(ici.resolve("tous"));
        Files.setPosixFilePermissions(tous, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(tous.resolve("labellisation.mv.db"), "");
        Path autre = Files.writeString(tous.resolve("autre"), "");
        Files.setPosixFilePermissions(autre, PosixFilePermissions.fromString("rw-r--r--"));

        new BaseDansUnFichier("jdbc:h2:file:" + tous.resolve("labellisation")).fermer();

        assertThat(ouverts(tous)).containsOnlyKeys(tous.toString(), autre.toString());
    }

    @Test
    void un_fichier_ecrit_n_est_lu_par_personne_d_autre() throws IOException {
        AuProprietaire.creer(ici.resolve("a/b"));
        try (OutputStream flux = AuProprietaire.ecrire(ici.resolve("a/b/message.eml"))) {
            flux.write(1);
        }

        assertThat(ouverts(ici.resolve("a"))).isEmpty();
    }
}
