package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.AccesSeul;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Comptes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The profile of an installation, on a real PostgreSQL. */
class PostgresqlTest {

    @Test
    void une_base_vide_est_remplie_puis_reprise_au_demarrage_suivant() throws IOException {
        try (EmbeddedPostgres base = EmbeddedPostgres.start()) {
            try (var premier = demarrer(base)) {
                assertThat(premier.getBean(Annuaire.class).trouver("administrateur"))
                        .isPresent();
            }
            try (var second = demarrer(base)) {
                assertThat(second.getBean(Comptes.class).etat("administrateur"))
                        .isEqualTo(Comptes.Etat.MOT_DE_PASSE_A_CHANGER);
                assertThat(second.getBean(Comptes.class).motDePasseJuste("administrateur", "Premier-mot-de-passe-1"))
                        .isTrue();
            }
        }
    }

    private static ConfigurableApplicationContext demarrer(EmbeddedPostgres base) {
        return new SpringApplicationBuilder(AccesSeul.class)
                .profiles("postgresql")
                .run(
                        "--LABELLISATION_BD_URL=" + base.getJdbcUrl("postgres", "postgres"),
                        "--LABELLISATION_BD_UTILISATEUR=postgres",
                        "--LABELLISATION_BD_MOT_DE_PASSE=postgres",
                        "--LABELLISATION_ADMIN_MOT_DE_PASSE=Premier-mot-de-passe-1",
                        "--camunda.bpm.process-engine-name=postgresql",
                        "--camunda.bpm.webapp.enabled=false",
                        "--server.port=0");
    }
}
