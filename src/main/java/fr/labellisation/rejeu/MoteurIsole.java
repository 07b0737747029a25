package fr.labellisation.rejeu;

import fr.labellisation.rejeu.processus.Rejeu;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its web server, on a database in memory that nobody else sees and that ends with it. */
final class MoteurIsole implements AutoCloseable {
    private final ConfigurableApplicationContext contexte;

    private MoteurIsole(ConfigurableApplicationContext contexte) {
        this.contexte = contexte;
    }

    static MoteurIsole demarrer(Class<?> application) {
        return new MoteurIsole(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(contexte -> contexte.getEnvironment()
                        .getPropertySources()
                        .addFirst(new org.springframework.core.env.MapPropertySource("rejeu", reglages())))
                .run());
    }

    private static Map<String, Object> reglages() {
        return Map.of(
                "spring.datasource.url", "jdbc:h2:mem:rejeu-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "spring.datasource.username", "rejeu",
                "spring.datasource.password", "",
                "camunda.bpm.job-execution.enabled", "false",
                "labellisation.demonstration", "false",
                "logging.level.root", "error");
    }

    Bilan jouer(Cas cas, Parcours parcours, LocalDate jusquAu, Suivi suivi) {
        return contexte.getBean(Rejeu.class)
                .jouer(cas, parcours, jusquAu, suivi)
                .bilan();
    }

    @Override
    public void close() {
        contexte.close();
    }
}
