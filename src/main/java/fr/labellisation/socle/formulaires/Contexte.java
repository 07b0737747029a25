package fr.labellisation.socle.formulaires;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Where a task stands in its path: its BPMN element, the facts of its process, who acts and when.
 *
 * @param element id of the task or start event, as in the diagram
 * @param faits process variables visible from the task
 * @param auteur login of the person who acts; empty when the task is only being prepared
 * @param maintenant the instant, in the zone of the département
 */
public record Contexte(String element, Map<String, Object> faits, Optional<String> auteur, ZonedDateTime maintenant) {

    public Contexte {
        faits = Map.copyOf(faits);
    }

    /** The fact of this name; a missing one is a fault of the model and says so. */
    public String fait(String nom) {
        return faitEventuel(nom)
                .orElseThrow(() -> new IllegalStateException("Variable %s absente de %s".formatted(nom, element)));
    }

    public Optional<String> faitEventuel(String nom) {
        return Optional.ofNullable(faits.get(nom)).map(Object::toString);
    }
}
