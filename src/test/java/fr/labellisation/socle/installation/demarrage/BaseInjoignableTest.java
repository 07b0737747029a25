package fr.labellisation.socle.installation.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;

/** What a start says that fails because of somebody else: the database, or another program on the port. */
class BaseInjoignableTest {

    @Test
    void une_base_qui_ne_repond_pas_est_dite_par_la_variable_de_son_adresse() {
        SQLException absente = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/x", "x", "y"));

        assertThat(new AnalyseBaseInjoignable()
                        .analyze(new IllegalStateException("bean", absente))
                        .getDescription())
                .isEqualTo("LABELLISATION_BD_URL est refusé\u00a0: aucune base ne répond à cette adresse.");
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, LABELLISATION_BD_MOT_DE_PASSE est refusé par la base.",
        "28000, LABELLISATION_BD_UTILISATEUR ou",
        "3D000, 'LABELLISATION_BD_URL est refusé\u00a0: le serveur répond, mais cette base n’existe pas.'",
    })
    void une_base_qui_refuse_dit_laquelle_de_ses_variables_est_a_revoir(String code, String phrase) {
        assertThat(new AnalyseBaseInjoignable()
                        .analyze(new SQLException("FATAL", code))
                        .getDescription())
                .contains(phrase);
    }

    @Test
    void une_autre_panne_de_la_base_n_accuse_aucun_reglage() {
        assertThat(new AnalyseBaseInjoignable().analyze(new SQLException("syntax error", "42601")))
                .isNull();
    }

    @Test
    void un_port_deja_pris_est_dit_par_sa_variable() {
        assertThat(new AnalysePortPris().analyze(new PortInUseException(8080)).getDescription())
                .isEqualTo("LABELLISATION_PORT est refusé\u00a0: un autre programme écoute déjà sur le port 8080.");
    }
}
