package fr.labellisation.socle.installation.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.AccesSeul;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;

/** What a start prints at its end. */
@ExtendWith(OutputCaptureExtension.class)
class AnnoncesTest {
    private static final String PREMIER =
            "Premier administrateur\u00a0: identifiant administrateur, mot de passe à usage unique ";
    private static final String PRETE = "labellisation est prête\u00a0: http://127.0.0.1:0/";

    @Test
    void chaque_demarrage_finit_par_l_adresse_et_le_premier_mot_de_passe_n_est_dit_que_quand_elle_repond(
            CapturedOutput console) {
        assertThatThrownBy(() -> application()
                        .listeners((ApplicationListener<ApplicationStartedEvent>) presque -> {
                            throw new IllegalStateException("The start fails when all is set up");
                        })
                        .run(arguments()))
                .hasMessageContaining("all is set up");
        assertThat(console.getOut()).doesNotContain(PREMIER, PRETE);

        application().run(arguments()).close();
        assertThat(finDe(console)).satisfies(fin -> {
            assertThat(fin.get(0)).startsWith(PREMIER);
            assertThat(fin.get(1)).isEqualTo(PRETE);
        });

        application().run(arguments()).close();
        assertThat(console.getOut().split(PREMIER, -1)).hasSize(2);
        assertThat(console.getOut().split(PRETE, -1)).hasSize(3);
    }

    /** The last two lines that were printed by {@code System.out}. */
    private static List<String> finDe(CapturedOutput console) {
        List<String> lignes = console.getOut()
                .lines()
                .filter(ligne -> ligne.startsWith("Premier") || ligne.startsWith("labellisation"))
                .toList();
        return lignes.subList(lignes.size() - 2, lignes.size());
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(AccesSeul.class);
    }

    private static String[] arguments() {
        return new String[] {
            "--spring.datasource.url=jdbc:h2:mem:annonces;DB_CLOSE_DELAY=-1",
            "--camunda.bpm.process-engine-name=annonces",
            "--camunda.bpm.webapp.enabled=false",
            "--camunda.bpm.job-execution.enabled=false",
            "--labellisation.port=0"
        };
    }
}
