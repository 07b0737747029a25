package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringBootVersion;

/**
 * Versions that pom.xml raises above those of Spring Boot, because those have known faults: why, and for how long. When
 * Spring Boot has caught up, or a version that is not safe has come in by another way, the build says so.
 */
class VersionsReleveesTest {
    /** What each was raised for: the faults, and the first version without them. */
    private enum Relevee {
        TOMCAT("tomcat.version", "10.1.56", "CVE-2026-55956, CVE-2026-55276", "org.apache.tomcat.embed:tomcat-embed-"),
        JACKSON("jackson-bom.version", "2.21.5", "CVE-2026-54515", "com.fasterxml.jackson.core:jackson-databind"),
        COMMONS_LANG("commons-lang3.version", "3.18.0", "CVE-2025-48924", "org.apache.commons:commons-lang3"),
        POSTGRESQL("postgresql.version", "42.7.12", "CVE-2026-54291", "org.postgresql:postgresql");

        final String propriete;
        final Version saine;
        final String raison;
        final String composants;

        Relevee(String propriete, String saine, String raison, String composants) {
            this.propriete = propriete;
            this.saine = Version.parse(saine);
            this.raison = raison;
            this.composants = composants;
        }
    }

    private static final Pattern PROPRIETE = Pattern.compile("<([a-z0-9.-]+\\.version)>([^<]+)</");
    private static final String NOMENCLATURE = "/META-INF/sbom/application.cdx.json";

    @ParameterizedTest
    @EnumSource(Relevee.class)
    void une_version_relevee_est_saine_et_celle_de_spring_boot_ne_l_est_pas_encore(Relevee relevee) throws Exception {
        Version notre = version(Files.readString(Path.of("pom.xml")), relevee.propriete);
        Version geree = version(gerees(), relevee.propriete);

        assertThat(notre).as("%s has %s", relevee.propriete, relevee.raison).isGreaterThanOrEqualTo(relevee.saine);
        assertThat(geree)
                .as("Spring Boot has caught up: <%s> can leave pom.xml, and its line here", relevee.propriete)
                .isLessThan(notre);
    }

    @ParameterizedTest
    @EnumSource(Relevee.class)
    void ce_qui_est_livre_n_est_pas_plus_ancien_que_ce_qui_est_ecrit(Relevee relevee) throws IOException {
        Version notre = version(Files.readString(Path.of("pom.xml")), relevee.propriete);
        List<String> livrees = livrees(relevee.composants);

        assertThat(livrees)
                .as("nothing of %s is in the jar", relevee.composants)
                .isNotEmpty();
        assertThat(livrees)
                .allSatisfy(version -> assertThat(Version.parse(version))
                        .as("%s has %s", relevee.composants, relevee.raison)
                        .isGreaterThanOrEqualTo(notre));
    }

    /** Nothing is raised without a reason. */
    @Test
    void chaque_version_de_spring_boot_que_le_projet_releve_est_dans_cette_table() throws Exception {
        Set<String> relevees = new TreeSet<>(proprietes(Files.readString(Path.of("pom.xml"))));
        relevees.retainAll(proprietes(gerees()));

        assertThat(relevees)
                .isEqualTo(new TreeSet<>(Stream.of(Relevee.values())
                        .map(relevee -> relevee.propriete)
                        .toList()));
    }

    private static Version version(String pom, String propriete) {
        Matcher trouvee =
                Pattern.compile("<" + Pattern.quote(propriete) + ">([^<]+)</").matcher(pom);
        assertThat(trouvee.find()).as(propriete).isTrue();
        return Version.parse(trouvee.group(1));
    }

    private static Set<String> proprietes(String pom) {
        Set<String> proprietes = new TreeSet<>();
        Matcher lues = PROPRIETE.matcher(pom);
        while (lues.find()) {
            proprietes.add(lues.group(1));
        }
        return proprietes;
    }

    /** The table of versions of Spring Boot: it lies beside its jar, where Maven keeps what it has fetched. */
    private static String gerees() throws IOException, URISyntaxException {
        Path jar = Path.of(SpringBootVersion.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String version = SpringBootVersion.getVersion();
        return Files.readString(jar.getParent()
                .getParent()
                .getParent()
                .resolve(Path.of("spring-boot-dependencies", version, "spring-boot-dependencies-" + version + ".pom")));
    }

    private static List<String> livrees(String debut) throws IOException {
        List<String> versions = new ArrayList<>();
        try (InputStream fichier = VersionsReleveesTest.class.getResourceAsStream(NOMENCLATURE)) {
            // Made online only; where the suite decides, it is there.
            assumeTrue(fichier != null || System.getenv("CI") != null, "built offline, without its bill of materials");
            for (JsonNode composant : new ObjectMapper().readTree(fichier).path("components")) {
                String nom = composant.path("group").asText() + ":"
                        + composant.path("name").asText();
                if (nom.startsWith(debut)) {
                    versions.add(composant.path("version").asText());
                }
            }
        }
        return versions;
    }
}
