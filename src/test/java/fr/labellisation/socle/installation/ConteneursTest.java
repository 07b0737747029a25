package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml says only what is true of the application. */
@SuppressWarnings("unchecked")
class ConteneursTest {
    private static final String ENVIRONNEMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    Map<String, Object> compose;
    Map<String, Map<String, Object>> services;

    @BeforeEach
    void le_fichier() throws IOException {
        compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) compose.get("services");
    }

    @Test
    void chaque_variable_donnee_a_l_application_change_un_reglage_qu_elle_lit() {
        Map<String, Object> variables = new HashMap<>();
        ((Map<String, Object>) services.get("application").get("environment"))
                .forEach((nom, valeur) -> variables.put(
                        nom,
                        String.valueOf(valeur).startsWith("${") ? "choisi par l’installation" : valeur.toString()));
        Map<String, String> reglages = reglages(variables);

        assertThat(variables).isNotEmpty();
        variables.keySet().forEach(variable -> {
            Map<String, Object> autrement = new HashMap<>(variables);
            autrement.put(variable, "autrement");
            assertThat(reglages(autrement)).as(variable).isNotEqualTo(reglages);
        });
        assertThat(reglages(plus(variables, "LABELLISATION_QUE_PERSONNE_NE_LIT")))
                .isEqualTo(reglages);
        assertThat(reglages(plus(variables, "LABELLISATION_PORT"))).isNotEqualTo(reglages);
    }

    @Test
    void l_application_est_construite_ici_et_tourne_sur_postgresql_17() {
        assertThat(services).containsOnlyKeys("application", "base", "courriel");
        assertThat((Map<String, Object>) services.get("application").get("build"))
                .extractingByKey("dockerfile_inline")
                .asString()
                .contains("COPY pom.xml", "COPY bpmn", "COPY forms", "USER labellisation");
        assertThat(services.get("base").get("image")).asString().startsWith("postgres:17");
    }

    @Test
    void l_archive_des_classes_faite_a_la_construction_est_celle_que_lit_le_demarrage() {
        String fabrication = ((Map<String, Object>) services.get("application").get("build"))
                .get("dockerfile_inline")
                .toString();

        assertThat(valeur(fabrication, "-XX:SharedArchiveFile="))
                .isEqualTo(valeur(fabrication, "-XX:ArchiveClassesAtExit="))
                .startsWith("/");
    }

    /** Of the one option that begins so. */
    private static String valeur(String fabrication, String option) {
        assertThat(fabrication).containsOnlyOnce(option);
        return fabrication.split(option)[1].split("[\\s\"]")[0];
    }

    @Test
    void chaque_service_dit_sa_sante_et_garde_ses_donnees_dans_un_volume_nomme() {
        services.forEach((nom, service) -> {
            assertThat((Map<String, Object>) service.get("healthcheck")).as(nom).containsKey("test");
            assertThat(service.get("image")).as(nom).isNotNull();
        });
        assertThat(services.get("application").get("healthcheck").toString()).contains("/sante");
        for (String nom : List.of("base", "courriel")) {
            String volume =
                    ((List<String>) services.get(nom).get("volumes")).get(0).split(":")[0];
            assertThat((Map<String, Object>) compose.get("volumes")).containsKey(volume);
        }
    }

    @Test
    void aucun_secret_n_a_de_valeur_par_defaut() {
        services.forEach((service, contenu) -> ((Map<String, Object>) contenu.getOrDefault("environment", Map.of()))
                .forEach((variable, valeur) -> {
                    if (variable.contains("PASS")) {
                        assertThat(valeur).asString().as(variable).matches("\\$\\{[A-Z_]+:\\?.+}");
                    }
                }));
    }

    private static Map<String, Object> plus(Map<String, Object> variables, String nom) {
        Map<String, Object> toutes = new HashMap<>(variables);
        toutes.put(nom, "9999");
        return toutes;
    }

    /** What the application's own files make of this environment: active profiles and every value they set. */
    private static Map<String, String> reglages(Map<String, Object> variables) {
        StandardEnvironment environnement = new StandardEnvironment();
        environnement
                .getPropertySources()
                .replace(ENVIRONNEMENT, new SystemEnvironmentPropertySource(ENVIRONNEMENT, variables));
        ConfigDataEnvironmentPostProcessor.applyTo(environnement);
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put("profils", Arrays.toString(environnement.getActiveProfiles()));
        environnement.getPropertySources().stream()
                .filter(source -> source.getName().contains("application"))
                .map(source -> (EnumerablePropertySource<?>) source)
                .flatMap(source -> Arrays.stream(source.getPropertyNames()))
                .forEach(nom -> valeurs.put(nom, environnement.getProperty(nom)));
        return valeurs;
    }
}
