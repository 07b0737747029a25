package fr.labellisation.web.pages.nation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The outlines of the départements, read once; sources and licences are in carte/SOURCES.md. */
@Component
class FondDeCarte {
    private final Map<String, Forme> departements = lire("departements.csv");
    private final Map<String, Forme> petiteCouronne = lire("petite-couronne.csv");

    /**
     * An outline, in the units of the drawing.
     *
     * @param x centre of its largest part; so is {@code y}
     * @param trace data of an SVG path
     */
    record Forme(String code, int x, int y, String trace) {}

    Forme departement(String code) {
        return departements.get(code);
    }

    /** Those that are too small to be pointed at, drawn larger beside the map. */
    List<Forme> petiteCouronne() {
        return List.copyOf(petiteCouronne.values());
    }

    boolean enPetiteCouronne(String code) {
        return petiteCouronne.containsKey(code);
    }

    private static Map<String, Forme> lire(String fichier) {
        try (var lignes = new BufferedReader(new InputStreamReader(
                new ClassPathResource("carte/" + fichier).getInputStream(), StandardCharsets.UTF_8))) {
            return lignes.lines()
                    .skip(1)
                    .map(ligne -> ligne.split(","))
                    .map(colonnes -> new Forme(
                            colonnes[0], Integer.parseInt(colonnes[1]), Integer.parseInt(colonnes[2]), colonnes[3]))
                    .collect(Collectors.toUnmodifiableMap(Forme::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("La carte " + fichier + " ne peut pas être lue.", e);
        }
    }
}
