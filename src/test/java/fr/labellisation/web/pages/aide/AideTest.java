package fr.labellisation.web.pages.aide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.socle.codes.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The help says of each role what its diagrams ask of it, in their words. */
class AideTest {
    private static final Path TEXTES = Path.of("src/main/resources/templates/aide");
    private static final Path IMAGES = Path.of("src/main/resources/static/aide");
    private static final Pattern MORCEAU = Pattern.compile("<ol th:fragment=\"([a-z-]+)\">(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern TACHE = Pattern.compile("<cite>(.*?)</cite>");
    private static final Pattern IMAGE =
            Pattern.compile("<img th:src=\"@\\{/aide/([a-z]+\\.svg)}\"[^>]* alt=\"([^\"]{40,})\">");
    private static final int OCTETS_AU_PLUS = 60_000;

    @Test
    void chaque_role_a_son_texte_et_lui_seul() throws IOException {
        assertThat(textes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Code::code).toList());
    }

    @Test
    void une_tache_nommee_pour_un_role_est_une_tache_que_les_diagrammes_lui_donnent() throws IOException {
        Map<String, Set<String>> donnees = tachesParRole();
        int nommees = 0;
        for (Map.Entry<String, String> texte : textes().entrySet()) {
            List<String> taches = TACHE.matcher(texte.getValue())
                    .results()
                    .map(trouve -> trouve.group(1))
                    .toList();
            assertThat(donnees.getOrDefault(texte.getKey(), Set.of()))
                    .as(texte.getKey())
                    .containsAll(taches);
            nommees += taches.size();
        }
        assertThat(nommees).isGreaterThan(20);
    }

    @Test
    void cinq_images_legeres_ont_chacune_leur_phrase() throws IOException {
        List<MatchResult> images = IMAGE.matcher(Files.readString(TEXTES.resolve("aide.html")))
                .results()
                .toList();

        assertThat(images).hasSize(5);
        for (MatchResult image : images) {
            assertThat(Files.size(IMAGES.resolve(image.group(1)))).isLessThan(OCTETS_AU_PLUS);
        }
    }

    private static Map<String, String> textes() throws IOException {
        Matcher morceaux = MORCEAU.matcher(Files.readString(TEXTES.resolve("roles.html")));
        return morceaux.results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }

    private static Map<String, Set<String>> tachesParRole() throws IOException {
        Map<String, Set<String>> parRole = new TreeMap<>();
        try (Stream<Path> diagrammes =
                Files.list(Path.of("bpmn")).filter(f -> f.toString().endsWith(".bpmn"))) {
            diagrammes
                    .flatMap(fichier ->
                            Bpmn.readModelFromFile(fichier.toFile()).getModelElementsByType(UserTask.class).stream())
                    .filter(tache -> tache.getCamundaCandidateGroups() != null)
                    .forEach(tache -> Stream.of(
                                    tache.getCamundaCandidateGroups().split(","))
                            .map(groupe ->
                                    groupe.substring(groupe.indexOf('.') + 1).strip())
                            .forEach(role -> parRole.computeIfAbsent(role, r -> new TreeSet<>())
                                    .add(tache.getName().replaceAll("\\s+", " "))));
        }
        return parRole;
    }
}
