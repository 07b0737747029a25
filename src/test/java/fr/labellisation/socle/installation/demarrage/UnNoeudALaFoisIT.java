package fr.labellisation.socle.installation.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.AccesSeul;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While one node prepares the database another writes nothing into it, and then starts. */
@Tag("base-a-soi")
class UnNoeudALaFoisIT {
    private static final Duration AU_PLUS = Duration.ofMinutes(3);

    private EmbeddedPostgres base;
    private Connection autreNoeud;
    private JdbcClient tables;

    @BeforeEach
    void un_autre_noeud_prepare_la_base() throws Exception {
        base = EmbeddedPostgres.start();
        tables = JdbcClient.create(base.getPostgresDatabase());
        autreNoeud = base.getPostgresDatabase().getConnection();
        try (var ordre = autreNoeud.prepareStatement("select pg_advisory_lock(" + UnNoeudALaFois.VERROU + ")")) {
            ordre.execute();
        }
    }

    @AfterEach
    void fermer() throws Exception {
        autreNoeud.close();
        base.close();
    }

    @Test
    void il_attend_que_la_base_soit_prete() throws Exception {
        CompletableFuture<ConfigurableApplicationContext> noeud = demarrer(new SpringApplication(AccesSeul.class));
        Awaitility.await().atMost(AU_PLUS).until(() -> attendent() == 1);
        assertThat(tablesEcrites()).isZero();
        assertThat(noeud).isNotDone();

        autreNoeud.close();

        noeud.get(3, TimeUnit.MINUTES).close();
        assertThat(tablesEcrites()).isPositive();
        assertThat(tenus()).as("nobody is kept waiting by a node that is there").isZero();
    }

    /** The same without the guard: what is asked above sees the difference. */
    @Test
    void sans_ce_verrou_il_ecrirait_avec_lui() throws SQLException {
        SpringApplication sansVerrou = new SpringApplication(AccesSeul.class);
        sansVerrou.setListeners(sansVerrou.getListeners().stream()
                .filter(ecoute -> !(ecoute instanceof UnNoeudALaFois))
                .toList());

        CompletableFuture<ConfigurableApplicationContext> noeud = demarrer(sansVerrou);

        Awaitility.await().atMost(AU_PLUS).until(() -> tablesEcrites() > 0);
        assertThat(tenus()).as("the other one is not ready").isOne();
        noeud.join().close();
    }

    private CompletableFuture<ConfigurableApplicationContext> demarrer(SpringApplication application) {
        return CompletableFuture.supplyAsync(() -> application.run(
                "--spring.datasource.url=" + base.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--camunda.bpm.process-engine-name=un-noeud",
                "--camunda.bpm.webapp.enabled=false",
                "--camunda.bpm.job-execution.enabled=false",
                "--labellisation.port=0"));
    }

    private int tablesEcrites() {
        return compter("select count(*) from information_schema.tables where table_schema = 'public'");
    }

    private int attendent() {
        return compter("select count(*) from pg_locks where locktype = 'advisory' and not granted and classid = 108");
    }

    private int tenus() {
        return compter("select count(*) from pg_locks where locktype = 'advisory' and granted and classid = 108");
    }

    private int compter(String requete) {
        return tables.sql(requete).query(Integer.class).single();
    }
}
