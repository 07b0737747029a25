package fr.labellisation.simulation.rejeu.fichier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A task, or a start, that an event of a case stands for: what the event says of each field of its form. A test compares them with the
 * forms both ways.
 *
 * @param element id in the diagram
 * @param moment when it is done
 * @param sus fields that the event says by being there: its day, its site
 * @param dits fields that its data say
 * @param jour that of them before which the task is not done; null for none
 */
public record TacheSousEntendue(String element, Moment moment, List<String> sus, List<String> dits, String jour) {

    /** When a task that an event stands for is done. */
    public enum Moment {
        AVANT,
        LE_JOUR,
        APRES
    }

    static TacheSousEntendue avant(Enum<?> element) {
        return new TacheSousEntendue(element.name(), Moment.AVANT, List.of(), List.of(), null);
    }

    static TacheSousEntendue leJour(Enum<?> element) {
        return new TacheSousEntendue(element.name(), Moment.LE_JOUR, List.of(), List.of(), null);
    }

    static TacheSousEntendue apres(Enum<?> element) {
        return new TacheSousEntendue(element.name(), Moment.APRES, List.of(), List.of(), null);
    }

    TacheSousEntendue sait(String... champs) {
        return new TacheSousEntendue(element, moment, List.of(champs), dits, jour);
    }

    TacheSousEntendue dit(String... champs) {
        return new TacheSousEntendue(element, moment, sus, List.of(champs), jour);
    }

    TacheSousEntendue pasAvant(String champ) {
        return new TacheSousEntendue(element, moment, sus, dits, champ);
    }

    /** What the data of the event say of this task. */
    public Map<String, Object> part(Map<String, Object> donnees) {
        Map<String, Object> part = new LinkedHashMap<>(donnees);
        part.keySet().retainAll(dits);
        return part;
    }
}
