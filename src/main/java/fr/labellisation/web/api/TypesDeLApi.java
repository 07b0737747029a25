package fr.labellisation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.web.api.VueApi.Type;
import fr.labellisation.web.api.VueApi.Valeur;
import java.util.ArrayList;
import java.util.List;

/** Types of the description of the API in French words. */
final class TypesDeLApi {
    private TypesDeLApi() {}

    /** Name of the part of the description that this refers to; empty if it refers to none. */
    static String nomVise(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static String ancre(String objet) {
        return "objet-" + objet;
    }

    static Type type(JsonNode schema) {
        String vise = nomVise(schema);
        if (!vise.isEmpty()) {
            return new Type("", vise, ancre(vise));
        }
        return switch (schema.path("type").asText()) {
            case "array" -> avec("liste de ", type(schema.path("items")));
            case "object" -> avec("par code, ", type(schema.path("additionalProperties")));
            case "integer" -> simple("nombre entier");
            case "number" -> simple("nombre");
            case "boolean" -> simple("vrai ou faux (true, false)");
            case "string" ->
                simple(
                        switch (schema.path("format").asText()) {
                            case "date" -> "jour";
                            case "date-time" -> "instant";
                            case "time", "time-local" -> "heure";
                            default -> "texte";
                        });
            default -> throw new IllegalArgumentException("No words for the type of " + schema);
        };
    }

    /** @param porteur what bears description and example: the schema itself, or the parameter around it */
    static Valeur valeur(JsonNode porteur, JsonNode schema) {
        List<String> permises = new ArrayList<>();
        schema.path("enum").forEach(valeur -> permises.add(valeur.asText()));
        return new Valeur(
                type(schema),
                porteur.path("description").asText(),
                permises,
                porteur.path("example").asText());
    }

    private static Type simple(String texte) {
        return new Type(texte, "", "");
    }

    private static Type avec(String avant, Type type) {
        return new Type(avant + type.texte(), type.objet(), type.ancre());
    }
}
