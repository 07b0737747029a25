package fr.labellisation.nation;

import fr.labellisation.rejeu.RejeuImpossible;
import java.util.ArrayList;
import java.util.List;
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
            "--logging.level.root=error");

    private MoteurSurLaBase() {}

    /**
     * @param autres further settings, as words of the command line
     * @throws RejeuImpossible when the application does not start
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
            throw new RejeuImpossible(
                    "La base ne s’ouvre pas\u00a0; le service tourne-t-il sur cette base de fichiers\u00a0? (%s)"
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
