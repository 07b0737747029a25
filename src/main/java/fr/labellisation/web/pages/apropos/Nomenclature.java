package fr.labellisation.web.pages.apropos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The bill of materials that the build puts into the jar (CycloneDX): what the product is made of, read once.
 *
 * @param octets the document itself, for programs
 * @param version of the product
 */
record Nomenclature(byte[] octets, String version, List<Composant> composants) {
    /** What the page shows where the product was built offline: the plugin that lists its components works online only. */
    static final Nomenclature ABSENTE = new Nomenclature(new byte[0], "inconnue", List.of());

    /** @throws IOException if it is no such document */
    static Nomenclature lire(byte[] octets, ObjectMapper json) throws IOException {
        JsonNode document = json.readTree(octets);
        return new Nomenclature(
                octets,
                document.at("/metadata/component/version").asText(),
                flux(document.path("components"))
                        .map(Nomenclature::composant)
                        .sorted(Comparator.comparing(Composant::nom))
                        .toList());
    }

    /** The version of a component that has this name; empty if the product has none. */
    Optional<String> version(String nom) {
        return composants.stream()
                .filter(composant -> composant.nom().equals(nom))
                .map(Composant::version)
                .findFirst();
    }

    private static Composant composant(JsonNode composant) {
        return new Composant(
                composant.path("group").asText() + ":" + composant.path("name").asText(),
                composant.path("version").asText(),
                flux(composant.path("licenses")).map(Nomenclature::licence).toList());
    }

    /** One of a list, one that has no name in it, or an expression of several. */
    private static String licence(JsonNode licence) {
        JsonNode une = licence.path("license");
        return licence.path("expression")
                .asText(une.path("id").asText(une.path("name").asText()));
    }

    private static Stream<JsonNode> flux(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
