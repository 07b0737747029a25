package fr.labellisation.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CompactageDeLaBaseTest {
    @TempDir
    private Path dossier;

    @Test
    void une_base_de_fichiers_est_fermee_a_sa_plus_petite_taille_et_se_rouvre() throws IOException {
        Path fichier = dossier.resolve("base.mv.db");
        long avant;
        try (HikariDataSource source = source("jdbc:h2:file:" + dossier.resolve("base"))) {
            JdbcClient base = JdbcClient.create(source);
            base.sql("create table texte (id int primary key, contenu varchar(2000))")
                    .update();
            base.sql("insert into texte select x, repeat(random_uuid(), 50) from system_range(1, 5000)")
                    .update();
            base.sql("checkpoint sync").update();
            base.sql("delete from texte where id > 10").update();
            avant = Files.size(fichier);

            new CompactageDeLaBase(source).ranger();
        }

        assertThat(Files.size(fichier)).isLessThan(avant / 4);
        try (HikariDataSource source = source("jdbc:h2:file:" + dossier.resolve("base"))) {
            assertThat(JdbcClient.create(source)
                            .sql("select count(*) from texte")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(10);
        }
    }

    @Test
    void une_base_en_memoire_reste_ouverte() {
        try (HikariDataSource source = source("jdbc:h2:mem:rangement;DB_CLOSE_DELAY=-1")) {
            JdbcClient base = JdbcClient.create(source);
            base.sql("create table texte (id int primary key)").update();

            new CompactageDeLaBase(source).ranger();

            assertThat(base.sql("select count(*) from texte")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static HikariDataSource source(String adresse) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(adresse);
        return source;
    }
}
