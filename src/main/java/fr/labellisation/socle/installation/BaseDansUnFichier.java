package fr.labellisation.socle.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** An embedded database is a file: its folder is made before it for its owner alone, and what is in it is closed to others. */
@Configuration(proxyBeanMethods = false)
class BaseDansUnFichier {
    private final String adresse;

    BaseDansUnFichier(@Value("${spring.datasource.url:}") String adresse) {
        this.adresse = adresse;
    }

    /** The database has its files by then. */
    @EventListener(ApplicationStartedEvent.class)
    void fermer() throws IOException {
        Optional<Path> base = FichierDeLaBase.de(adresse);
        if (base.isPresent() && Files.isDirectory(base.get().getParent())) {
            try (Stream<Path> fichiers = Files.list(base.get().getParent())) {
                AuProprietaire.fermer(
                        base.get().getParent(),
                        fichiers.filter(un -> un.getFileName()
                                        .toString()
                                        .startsWith(base.get().getFileName() + "."))
                                .toList());
            }
        }
    }

    /** Before anything opens the database. A folder that cannot be made is said a moment later. */
    static final class Dossier implements EnvironmentPostProcessor, Ordered {

        @Override
        public void postProcessEnvironment(ConfigurableEnvironment environnement, SpringApplication application) {
            FichierDeLaBase.de(environnement.getProperty("spring.datasource.url", ""))
                    .ifPresent(base -> {
                        try {
                            AuProprietaire.creer(base.getParent());
                        } catch (IOException e) {
                            LogFactory.getLog(BaseDansUnFichier.class)
                                    .debug("The folder of the database cannot be made", e);
                        }
                    });
        }

        @Override
        public int getOrder() {
            return ConfigDataEnvironmentPostProcessor.ORDER + 2;
        }
    }
}
