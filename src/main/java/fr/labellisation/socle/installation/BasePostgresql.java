package fr.labellisation.socle.installation;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start on PostgreSQL without knowing where it is: there is no default database and no default password. Nor does
 * it start beside the PostgreSQL that somebody named.
 */
class BasePostgresql implements EnvironmentPostProcessor, Ordered {
    private static final String URL = "LABELLISATION_BD_URL";
    private static final List<String> VARIABLES =
            List.of(URL, "LABELLISATION_BD_UTILISATEUR", "LABELLISATION_BD_MOT_DE_PASSE");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environnement, SpringApplication application) {
        if (environnement.acceptsProfiles(Profiles.of("postgresql"))) {
            verifierQueToutEstDit(environnement);
        } else if (StringUtils.hasText(environnement.getProperty(URL))) {
            throw new ReglageRefuse(
                    "%s nomme une base, mais SPRING_PROFILES_ACTIVE ne dit pas postgresql\u00a0: tout irait ailleurs. Ajoutez SPRING_PROFILES_ACTIVE=postgresql, ou ôtez %s."
                            .formatted(URL, URL));
        }
    }

    private static void verifierQueToutEstDit(ConfigurableEnvironment environnement) {
        List<String> absentes = VARIABLES.stream()
                .filter(variable -> !StringUtils.hasText(environnement.getProperty(variable)))
                .toList();
        String url = environnement.getProperty(URL, "");
        if (absentes.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new ReglageRefuse(
                    "%s est refusé\u00a0: une adresse comme jdbc:postgresql://serveur:5432/labellisation est attendue."
                            .formatted(URL));
        }
        if (!absentes.isEmpty()) {
            throw new ReglageRefuse(
                    "Le profil postgresql demande la base en variables d’environnement ; il manque : %s."
                            .formatted(String.join(", ", absentes)));
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
