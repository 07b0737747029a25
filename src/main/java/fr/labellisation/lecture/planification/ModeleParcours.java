package fr.labellisation.lecture.planification;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.labellisation.lecture.planification.EtapeModele.Condition;
import fr.labellisation.lecture.planification.EtapeModele.Preavis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The steps of the path to a label and what each one waits for: planification/etapes.yaml, in an order that a plan may follow. */
final class ModeleParcours {
    private static final ObjectMapper YAML = new YAMLMapper();

    private final List<EtapeModele> etapes;
    private final Map<String, EtapeModele> parCode = new HashMap<>();

    /** @throws IllegalStateException if a step waits for one that does not come before it */
    ModeleParcours(List<EtapeModele> etapes) {
        this.etapes = List.copyOf(etapes);
        for (EtapeModele etape : etapes) {
            Stream.concat(etape.apres().stream(), etape.preavis().stream().map(Preavis::etape))
                    .filter(avant -> !parCode.containsKey(avant))
                    .findFirst()
                    .ifPresent(avant -> {
                        throw new IllegalStateException(
                                etape.code() + " waits for " + avant + ", which is not before it");
                    });
            if (parCode.put(etape.code(), etape) != null) {
                throw new IllegalStateException("Two steps " + etape.code());
            }
        }
    }

    /** The one delivered with the application. */
    static ModeleParcours livre() {
        try (InputStream fichier = new ClassPathResource("planification/etapes.yaml").getInputStream()) {
            return new ModeleParcours(YAML.readValue(fichier, new TypeReference<List<EtapeModele>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The steps of the path cannot be read", e);
        }
    }

    List<EtapeModele> etapes() {
        return etapes;
    }

    /** Empty for a step that the path no longer has. */
    Optional<EtapeModele> etape(String code) {
        return Optional.ofNullable(parCode.get(code));
    }

    /** The steps of a path of that kind, in order. */
    List<EtapeModele> etapes(Set<Condition> conditions) {
        return etapes.stream().filter(etape -> retenue(etape, conditions)).toList();
    }

    /** Whether a step waits for what this task beside the path decides. */
    boolean estUneDecision(String tache) {
        return etapes.stream().anyMatch(etape -> etape.decisions().contains(tache));
    }

    /** Place of a step in the file; of a task that decides, that of the step which waits for it. */
    int rang(String code) {
        return IntStream.range(0, etapes.size())
                .filter(rang -> etapes.get(rang).code().equals(code)
                        || etapes.get(rang).decisions().contains(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + code));
    }

    /** What the step waits for; where that step is not on the path, what it would have waited for itself. */
    List<String> avant(EtapeModele etape, Set<Condition> conditions) {
        return etape.apres().stream()
                .map(parCode::get)
                .flatMap(avant ->
                        retenue(avant, conditions) ? Stream.of(avant.code()) : avant(avant, conditions).stream())
                .distinct()
                .toList();
    }

    /** Names of the delays by which its steps are counted. */
    Set<String> delais() {
        return Stream.concat(
                        etapes.stream().filter(etape -> etape.duree() == null).map(EtapeModele::delai),
                        etapes.stream()
                                .flatMap(etape -> etape.preavis().stream())
                                .filter(preavis -> preavis.duree() == null)
                                .map(Preavis::etape))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every step that waits for this one, directly or not. */
    List<EtapeModele> apres(EtapeModele etape) {
        Set<String> attendues = new HashSet<>(Set.of(etape.code()));
        List<EtapeModele> suivantes = new ArrayList<>();
        for (EtapeModele candidate : etapes) {
            if (candidate.attend(attendues)) {
                attendues.add(candidate.code());
                suivantes.add(candidate);
            }
        }
        return suivantes;
    }

    private static boolean retenue(EtapeModele etape, Set<Condition> conditions) {
        return etape.si() == null || conditions.contains(etape.si());
    }
}
