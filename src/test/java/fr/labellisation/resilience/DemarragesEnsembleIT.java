package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes are started at the same moment on an empty PostgreSQL. */
@Tag("resilience")
@Tag("base-a-soi")
class DemarragesEnsembleIT {
    private static final Duration AU_PLUS = Duration.ofMinutes(5);

    @Test
    void les_deux_finissent_par_tourner_et_chaque_chose_n_est_faite_qu_une_fois() throws Exception {
        try (BureauDePoste poste = new BureauDePoste();
                EmbeddedPostgres base = EmbeddedPostgres.start();
                Noeud premier = Noeud.demarrer("premier", base, poste.port());
                Noeud second = Noeud.demarrer("second", base, poste.port())) {
            Awaitility.await()
                    .atMost(AU_PLUS)
                    .until(() -> premier.pret() && second.pret() || premier.fini() || second.fini());

            assertThat(premier.pret()).as(premier::dit).isTrue();
            assertThat(second.pret()).as(second::dit).isTrue();
            assertThat(List.of(premier, second))
                    .filteredOn(noeud -> noeud.dit().contains("Premier administrateur"))
                    .hasSize(1);
            JdbcClient tables = JdbcClient.create(base.getPostgresDatabase());
            assertThat(tables.sql("select count(*) from act_re_deployment")
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(tables.sql("select count(*) from act_id_user where id_ = 'administrateur'")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }
}
