package fr.labellisation.simulation.demonstration;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The files in which the demonstration’s invented content stands. */
final class Exemple {
    private Exemple() {}

    /** @param fichier its name in {@code cas/} */
    static <T> T lire(String fichier, Class<T> forme) {
        try (InputStream contenu = new ClassPathResource("cas/" + fichier).getInputStream()) {
            return new YAMLMapper().readValue(contenu, forme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
