package fr.labellisation.essais;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values of a form as the web application sends them. */
final class Json {
    private static final ObjectMapper ECRIVAIN = new ObjectMapper();

    private Json() {}

    static String de(Object valeur) {
        try {
            return ECRIVAIN.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
