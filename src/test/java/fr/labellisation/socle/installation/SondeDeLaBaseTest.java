package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/** The probe asks a database as the application does, with what is set and no more. */
class SondeDeLaBaseTest {
    @TempDir
    private Path dossier;

    private static DataSourceProperties base(String adresse) {
        DataSourceProperties base = new DataSourceProperties();
        base.setUrl(adresse);
        return base;
    }

    @Test
    void une_base_embarquee_sans_nom_ni_mot_de_passe_est_sondee() {
        DataSourceProperties livree = base("jdbc:h2:file:" + dossier.resolve("labellisation"));
        assertThat(livree.determineUsername()).isNull();

        try (SondeDeLaBase sonde = new SondeDeLaBase(livree)) {
            sonde.commencer();

            await().during(Duration.ofMillis(1500))
                    .atMost(Duration.ofMinutes(1))
                    .until(sonde::repond);
        }
    }

    @Test
    void une_base_qu_elle_ne_peut_ouvrir_ne_repond_pas() {
        try (SondeDeLaBase sonde =
                new SondeDeLaBase(base("jdbc:h2:file:" + dossier.resolve("absente") + ";IFEXISTS=TRUE"))) {
            sonde.commencer();

            await().atMost(Duration.ofMinutes(1)).until(() -> !sonde.repond());
        }
    }
}
