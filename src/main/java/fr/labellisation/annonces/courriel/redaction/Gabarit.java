package fr.labellisation.annonces.courriel.redaction;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.Resource;

/** A template file. A value that it names and is not given is an error, never a hole in the text. */
final class Gabarit {
    private final String nom;
    private final Template modele;

    /** @param html whether the values are escaped */
    Gabarit(Resource fichier, boolean html) {
        this(fichier.getFilename(), contenu(fichier), html);
    }

    Gabarit(String nom, String contenu, boolean html) {
        this.nom = nom;
        this.modele = Mustache.compiler().escapeHTML(html).strictSections(true).compile(contenu);
    }

    /** @throws GabaritIncomplet if a value is missing or null */
    String remplir(Map<String, ?> valeurs) {
        try {
            return modele.execute(valeurs);
        } catch (MustacheException.Context e) {
            throw new GabaritIncomplet(nom, e.key, e.lineNo, e);
        }
    }

    private static String contenu(Resource fichier) {
        try {
            return fichier.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
