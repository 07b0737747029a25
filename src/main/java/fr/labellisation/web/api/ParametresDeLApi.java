package fr.labellisation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.web.api.VueApi.Parametre;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an operation of the API may be given.
 *
 * @param decrits as the description (OpenAPI) has them
 */
record ParametresDeLApi(List<JsonNode> decrits) {

    /** Whether it can be asked without any. */
    boolean facultatifs() {
        return decrits.stream().noneMatch(ParametresDeLApi::obligatoire);
    }

    List<Parametre> enClair() {
        return decrits.stream().map(ParametresDeLApi::enClair).toList();
    }

    private static Parametre enClair(JsonNode parametre) {
        JsonNode schema = parametre.path("schema");
        return new Parametre(
                nom(parametre),
                dansLAdresse(parametre) ? "dans l’adresse" : "après «\u00a0?\u00a0»",
                obligatoire(parametre),
                schema.path("default").asText(),
                TypesDeLApi.valeur(parametre, schema));
    }

    /** The path with the examples of what must be given. */
    String exemple(String chemin) {
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath(chemin);
        Map<String, String> valeurs = new HashMap<>();
        decrits.stream().filter(ParametresDeLApi::obligatoire).forEach(parametre -> {
            valeurs.put(nom(parametre), parametre.path("example").asText());
            if (!dansLAdresse(parametre)) {
                adresse.queryParam(nom(parametre), "{" + nom(parametre) + "}");
            }
        });
        return adresse.encode().buildAndExpand(valeurs).toUriString();
    }

    private static String nom(JsonNode parametre) {
        return parametre.path("name").asText();
    }

    private static boolean obligatoire(JsonNode parametre) {
        return parametre.path("required").asBoolean();
    }

    private static boolean dansLAdresse(JsonNode parametre) {
        return parametre.path("in").asText().equals("path");
    }
}
