package fr.labellisation.simulation.rejeu;

import fr.labellisation.acces.MotDePasse;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.deroulement.RejeuImpossible;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its web server, on a database in memory that nobody else sees and that ends with it. */
public final class MoteurIsole implements AutoCloseable {
    private final ConfigurableApplicationContext contexte;
    private final boolean courriels;

    private MoteurIsole(ConfigurableApplicationContext contexte, boolean courriels) {
        this.contexte = contexte;
        this.courriels = courriels;
    }

    /**
     * @param courriels where messages are written; null for nowhere
     * @throws RejeuImpossible when the application does not start
     */
    public static MoteurIsole demarrer(Class<?> application, Path courriels) {
        try {
            return new MoteurIsole(
                    new SpringApplicationBuilder(application)
                            .web(WebApplicationType.NONE)
                            .bannerMode(Banner.Mode.OFF)
                            .logStartupInfo(false)
                            .run(reglages(courriels)),
                    courriels != null);
        } catch (BeansException e) {
            throw new RejeuImpossible("L’application ne démarre pas\u00a0: " + e.getMessage(), e);
        }
    }

    /** As words of the command line, which prevail over every other setting. */
    private static String[] reglages(Path courriels) {
        Map<String, String> reglages = new HashMap<>(Map.of(
                // It keeps eight prepared statements a connection if nobody says more; the engine has hundreds.
                "spring.datasource.url",
                        "jdbc:h2:mem:rejeu-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000",
                "spring.datasource.username", "rejeu",
                "spring.datasource.password", "",
                "camunda.bpm.job-execution.enabled", "false",
                "labellisation.admin-mot-de-passe", MotDePasse.auHasard(),
                "labellisation.demonstration", "false",
                // Nothing that is played leaves the house.
                "labellisation.courriel.hote", "",
                "labellisation.courriel.releve", "0s",
                // Nobody gives a file while a case is played.
                "labellisation.preuves.dossier", System.getProperty("java.io.tmpdir"),
                "logging.level.root", "error"));
        if (courriels != null) {
            reglages.put("labellisation.courriel.dossier", courriels.toString());
        }
        return reglages.entrySet().stream()
                .map(reglage -> "--" + reglage.getKey() + "=" + reglage.getValue())
                .toArray(String[]::new);
    }

    /** Plays a case; several can be played one after the other, each in a département of its own. */
    public Bilan jouer(Cas cas, PlanDesModeles parcours, LocalDate jusquAu, EcouteDuRejeu suivi) {
        return contexte.getBean(Rejeu.class)
                .jouer(cas, parcours, jusquAu, courriels, suivi)
                .bilan();
    }

    /** What the application knows by that type. */
    public <T> T bean(Class<T> type) {
        return contexte.getBean(type);
    }

    @Override
    public void close() {
        contexte.close();
    }
}
