package fr.labellisation.moteur;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.formulaires.Champ;
import fr.labellisation.formulaires.SaisieRefusee;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
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
        // Read once: a JSON value forgets its text when it is parsed.
        Object lue = valeur == null ? null : valeur.getValue();
        if (lue == null || champ.genre() != Champ.Genre.LISTE && champ.genre() != Champ.Genre.LIGNES) {
            return lue;
        }
        String texte = lue.toString();
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
