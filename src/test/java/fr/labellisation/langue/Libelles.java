package fr.labellisation.langue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The labels of one web application of the engine in one language.
 *
 * @param textes text of each label
 * @param dates names and formats of dates; missing where the application shows none
 */
public record Libelles(Map<String, String> textes, JsonNode dates) {
    public static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    private static final String BOM = "\ufeff";

    /** Those that the engine ships. */
    public static Libelles anglais(String application) {
        return lire(application, "en");
    }

    public static Libelles francais(String application) {
        return lire(application, "fr");
    }

    private static Libelles lire(String application, String langue) {
        var fichier = new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, langue));
        try {
            String json = fichier.getContentAsString(StandardCharsets.UTF_8);
            JsonNode tout = new ObjectMapper().readTree(json.startsWith(BOM) ? json.substring(BOM.length()) : json);
            Map<String, String> textes = new TreeMap<>();
            tout.path("labels")
                    .fields()
                    .forEachRemaining(l -> textes.put(l.getKey(), l.getValue().textValue()));
            return new Libelles(textes, tout.path("dateLocales"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
