package fr.labellisation.socle.exports;

import fr.labellisation.socle.regles.DateFrancaise;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tables on paper: a header with scope and day, numbered pages. */
@Component
class ClasseurPdf {
    private final DocumentPdf document;

    ClasseurPdf(DocumentPdf document) {
        this.document = document;
    }

    void ecrire(Classeur classeur, OutputStream fichier) throws IOException {
        document.ecrire("exports/classeur", valeurs(classeur), fichier);
    }

    static Map<String, Object> valeurs(Classeur classeur) {
        return Map.of("classeur", classeur, "le", DateFrancaise.de(classeur.le()));
    }
}
