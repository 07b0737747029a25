package fr.labellisation.simulation.nation;

import fr.labellisation.simulation.rejeu.deroulement.RejeuImpossible;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its web server, on the database that the service would use. Nothing runs and nothing leaves by itself. */
final class MoteurSurLaBase {
    private static final List<String> REGLAGES = List.of(
            "--camunda.bpm.job-execution.enabled=false",
            "--labellisation.demonstration=false",
            "--labellisation.courriel.hote=",
            "--labellisation.courriel.releve=0s",
            // H2 keeps eight prepared statements a connection, the engine has hundreds; other databases do not know the
            // word.
            "--spring.datasource.hikari.data-source-properties.QUERY_CACHE_SIZE=1000",
            "--logging.level.root=error",
            // What stops the start is said in a sentence, not with a trace.
            "--logging.level.org.springframework.boot.SpringApplication=off");

    private MoteurSurLaBase() {}

    /**
     * @param autres further settings, as words of the command line
     * @throws BaseRefusee when the database does not open
     * @throws RejeuImpossible when the application does not start for another reason
     */
    static ConfigurableApplicationContext demarrer(Class<?> application, List<String> autres) {
        List<String> mots = new ArrayList<>(REGLAGES);
        mots.addAll(autres);
        try {
            return new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(mots.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                    .filter(SQLException.class::isInstance)
                    .findFirst()
                    .<RuntimeException>map(cause -> new BaseRefusee(
                            "La base ne s’ouvre pas\u00a0; si un service tourne sur ses fichiers, arrêtez-le d’abord (%s).",
                            cause.getMessage().lines().findFirst().orElse("")))
                    .orElseGet(() -> new RejeuImpossible("L’application ne démarre pas\u00a0: " + e.getMessage(), e));
        }
    }
}
