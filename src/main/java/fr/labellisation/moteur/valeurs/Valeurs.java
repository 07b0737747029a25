package fr.labellisation.moteur.valeurs;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** Turns the values of forms into engine values and back: lists and records travel as JSON, never as Java objects. */
@Component
public class Valeurs {
    private final ObjectMapper json;

    Valeurs(ObjectMapper json) {
        this.json = json;
    }

    /** @return what a variable can hold: a list, a map or a record as JSON, a long text as {@link TexteLong} makes it */
    public Object versMoteur(Object valeur) {
        if (valeur instanceof Collection<?> || valeur instanceof Map<?, ?> || valeur instanceof Record) {
            try {
                return jsonValue(json.writeValueAsString(valeur)).create();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return TexteLong.tenable(valeur);
    }

    /** What was submitted for a field: text, number, boolean, or the list that its JSON holds; null if nothing was. */
    public Object depuisMoteur(Champ champ, TypedValue valeur) {
        boolean structure = champ.genre() == Champ.Genre.LISTE || champ.genre() == Champ.Genre.LIGNES;
        if (valeur instanceof JsonValue soumise) {
            Object lue = lire(champ, texte(soumise));
            return structure ? lue : simple(champ, lue);
        }
        if (valeur instanceof SerializableValue) {
            throw illisible(champ);
        }
        Object lue = valeur == null ? null : valeur.getValue();
        return structure && lue instanceof String texte ? lire(champ, texte) : simple(champ, lue);
    }

    private static Object simple(Champ champ, Object lue) {
        if (lue == null || lue instanceof String || lue instanceof Number || lue instanceof Boolean) {
            return lue;
        }
        throw illisible(champ);
    }

    private Object lire(Champ champ, String texte) {
        try {
            return texte == null || texte.isBlank() ? null : json.readValue(texte, Object.class);
        } catch (JsonProcessingException e) {
            throw illisible(champ);
        }
    }

    /** Asking for the value of JSON that is still a text would empty the text. */
    static String texte(JsonValue structure) {
        return structure.isDeserialized() ? String.valueOf(structure.getValue()) : structure.getValueSerialized();
    }

    private static SaisieRefusee illisible(Champ champ) {
        return new SaisieRefusee(
                "%s",
                champ.phrase(
                        switch (champ.genre()) {
                            case LISTE -> "une liste de choix est attendue.";
                            case LIGNES -> "un tableau de lignes est attendu.";
                            default -> "valeur illisible.";
                        }));
    }
}
