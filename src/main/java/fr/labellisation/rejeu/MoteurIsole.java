package fr.labellisation.rejeu;

import fr.labellisation.acces.MotDePasse;
import fr.labellisation.rejeu.processus.Rejeu;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.BeansException;
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

    /** @throws RejeuImpossible when the application does not start */
    static MoteurIsole demarrer(Class<?> application) {
        try {
            return new MoteurIsole(new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(reglages()));
        } catch (BeansException e) {
            throw new RejeuImpossible("L’application ne démarre pas\u00a0: " + e.getMessage(), e);
        }
    }

    /** As words of the command line, which prevail over every other setting. */
    private static String[] reglages() {
        return Map.of(
                        "spring.datasource.url", "jdbc:h2:mem:rejeu-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "spring.datasource.username", "rejeu",
                        "spring.datasource.password", "",
                        "camunda.bpm.job-execution.enabled", "false",
                        "labellisation.admin-mot-de-passe", MotDePasse.auHasard(),
                        "labellisation.demonstration", "false",
                        // Nothing that is played leaves the house.
                        "labellisation.courriel.hote", "",
                        "labellisation.courriel.releve", "0s",
                        "logging.level.root", "error")
                .entrySet()
                .stream()
                .map(reglage -> "--" + reglage.getKey() + "=" + reglage.getValue())
                .toArray(String[]::new);
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
