package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.installation.Reglages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

/** Each variable of the README with a wrong value: the start ends with a French sentence that names it. */
@ExtendWith(OutputCaptureExtension.class)
class ReglagesAuDemarrageTest {
    private static final Pattern VARIABLE = Pattern.compile("`((?:LABELLISATION|SPRING)_[A-Z_]+)`");
    private static final String NE_DEMARRE_PAS = "labellisation ne démarre pas.";
    private static final Pattern ANGLAIS = Pattern.compile(
            "Reason:|Property:|Value:|Origin:|Failed to|must |\\tat |Exception", Pattern.CASE_INSENSITIVE);

    /** Refused by the rules of the engine, which does not start here: DemarrageTest has it refused. */
    private static final Set<String> JUGEE_AILLEURS = Set.of(
            "LABELLISATION_ADMIN_MOT_DE_PASSE",
            "LABELLISATION_PREUVES",
            "LABELLISATION_CLAMAV",
            // By ExploitantTest.
            "LABELLISATION_MARQUE",
            "LABELLISATION_EXPLOITANT",
            "LABELLISATION_PUBLICATION",
            "LABELLISATION_HEBERGEUR",
            "LABELLISATION_CONTACT");

    private static final String[] AVEC_UN_SERVEUR = {
        "--LABELLISATION_SMTP_HOTE=smtp.example.org", "--LABELLISATION_COURRIEL_EXPEDITEUR=label@example.org"
    };
    private static final String[] AVEC_UNE_BASE = {
        "--LABELLISATION_BD_URL=jdbc:postgresql://localhost/x",
        "--LABELLISATION_BD_UTILISATEUR=x",
        "--LABELLISATION_BD_MOT_DE_PASSE=y"
    };

    @EnableConfigurationProperties({Reglages.class, AdressePublique.class, ReglagesCourriel.class})
    static class Lecture {
        @Bean
        Acheminement acheminement(ReglagesCourriel reglages) {
            return new ConfigurationCourriel().acheminement(reglages, Clock.systemUTC());
        }
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "LABELLISATION_ADRESSE, pas une adresse",
        "LABELLISATION_ADRESSE, 192.0.2.1",
        "LABELLISATION_ADRESSE, ''",
        "LABELLISATION_PORT, abc",
        "LABELLISATION_PORT, 70000",
        "LABELLISATION_PORT, ''",
        "LABELLISATION_HTTPS, oui",
        "LABELLISATION_HTTPS, ''",
        "LABELLISATION_URL, labellisation.exemple.fr",
        "LABELLISATION_URL, https://labellisation.exemple.fr/",
        "LABELLISATION_URL, ''",
        "LABELLISATION_URL, http://0.0.0.0:8080",
        "LABELLISATION_REQUETES_PAR_ADRESSE, 9",
        "LABELLISATION_REQUETES_PAR_ADRESSE, beaucoup",
        "LABELLISATION_REQUETES_PAR_ADRESSE, ''",
        "LABELLISATION_PROXY, un proxy",
        "LABELLISATION_PROXY, 10.0.0.0/8",
        "LABELLISATION_SMTP_HOTE, un serveur",
        "LABELLISATION_SMTP_CHIFFREMENT, ssl",
        "LABELLISATION_SMTP_PORT, 0",
        "LABELLISATION_SMTP_PORT, abc",
        "LABELLISATION_SMTP_UTILISATEUR, sans-mot-de-passe",
        "LABELLISATION_SMTP_MOT_DE_PASSE, sans-utilisateur",
        "LABELLISATION_SMTP_AUTORITE, pas-de-fichier.pem",
        "LABELLISATION_SMTP_AUTORITE, README.md",
        "LABELLISATION_COURRIEL_EXPEDITEUR, label",
        "LABELLISATION_COURRIEL_EXPEDITEUR, ''",
        "LABELLISATION_BD_URL, jdbc:h2:mem:x",
        "LABELLISATION_BD_URL, ''",
        "LABELLISATION_BD_UTILISATEUR, ''",
        "LABELLISATION_BD_MOT_DE_PASSE, ''",
        "SPRING_PROFILES_ACTIVE, postgres",
    })
    void une_valeur_fausse_est_refusee_en_nommant_sa_variable(String variable, String valeur, CapturedOutput sortie) {
        String[] autres = variable.contains("_BD_")
                ? avec(AVEC_UNE_BASE, "--spring.profiles.active=postgresql")
                : AVEC_UN_SERVEUR;
        String nom = variable.equals("SPRING_PROFILES_ACTIVE") ? "spring.profiles.active" : variable;
        String[] reglages = avec(
                Stream.of(autres)
                        .filter(reglage -> !reglage.startsWith("--" + nom + "="))
                        .toArray(String[]::new),
                "--" + nom + "=" + valeur);

        assertThatThrownBy(() -> demarrer(reglages)).isNotNull();

        String dit = sortie.getAll();
        assertThat(dit).contains(NE_DEMARRE_PAS);
        String phrases = dit.substring(dit.lastIndexOf(NE_DEMARRE_PAS));
        assertThat(phrases).contains(variable).contains(".");
        assertThat(ANGLAIS.matcher(phrases).find()).as(phrases).isFalse();
    }

    @Test
    void toutes_les_variables_du_mode_d_emploi_sont_essayees() throws Exception {
        Set<String> essayees = Arrays.stream(ReglagesAuDemarrageTest.class
                        .getDeclaredMethod(
                                "une_valeur_fausse_est_refusee_en_nommant_sa_variable",
                                String.class,
                                String.class,
                                CapturedOutput.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(ligne -> ligne.split(",")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        essayees.addAll(JUGEE_AILLEURS);

        assertThat(duModeDEmploi()).isNotEmpty().isSubsetOf(essayees);
    }

    private static Set<String> duModeDEmploi() throws IOException {
        try (Stream<String> lignes = Files.lines(Path.of("README.md"))) {
            return lignes.filter(ligne -> ligne.startsWith("| `"))
                    .map(ligne -> ligne.split("\\|")[1])
                    .flatMap(cellule -> VARIABLE.matcher(cellule).results().map(trouve -> trouve.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String[] avec(String[] reglages, String autre) {
        return Stream.concat(Stream.of(reglages), Stream.of(autre)).toArray(String[]::new);
    }

    private static void demarrer(String[] reglages) {
        new SpringApplicationBuilder(Lecture.class)
                .web(WebApplicationType.NONE)
                .run(reglages)
                .close();
    }
}
