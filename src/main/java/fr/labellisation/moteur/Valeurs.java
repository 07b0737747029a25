package fr.labellisation.moteur;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.formulaires.Champ;
import fr.labellisation.formulaires.SaisieRefusee;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** Turns the values of forms into engine values and back: lists and records travel as JSON, never as Java objects. */
@Component
class Valeurs {
    private final ObjectMapper json;

    Valeurs(ObjectMapper json) {
        this.json = json;
    }

    Object versMoteur(Object valeur) {
        if (valeur instanceof Collection<?> || valeur instanceof Map<?, ?> || valeur instanceof Record) {
            try {
                return jsonValue(json.writeValueAsString(valeur)).create();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return valeur;
    }

    Object depuisMoteur(Champ champ, TypedValue valeur) {
        if (valeur == null || valeur.getValue() == null) {
            return null;
        }
        if (champ.genre() != Champ.Genre.LISTE && champ.genre() != Champ.Genre.LIGNES) {
            return valeur.getValue();
        }
        String texte = valeur instanceof JsonValue structure
                ? structure.getValueSerialized()
                : valeur.getValue().toString();
        try {
            return texte == null || texte.isBlank() ? null : json.readValue(texte, Object.class);
        } catch (JsonProcessingException e) {
            throw new SaisieRefusee("« %s » : une liste de choix est attendue.", champ.libelle());
        }
    }

    String texte(Object valeur) {
        try {
            return json.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
