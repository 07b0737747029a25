package fr.labellisation.web.fichiers.tableau;

import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Prints the board of a département: two pages to be put on a table, set as widely as they allow, then the full tables. A département of
 * very many sites may need more of them even at its closest.
 */
@Component
public class ImpressionDuTableau {
    private static final String GABARIT = "exports/tableau-de-bord";
    private static final String RECTO = "recto";
    private static final String VERSO = "verso";
    private static final String PORTEE = "portee";

    private final LectureDuTableau lecture;
    private final Exports exports;

    ImpressionDuTableau(LectureDuTableau lecture, Exports exports) {
        this.lecture = lecture;
        this.exports = exports;
    }

    /** @param annexe the full tables, which say whom the board is about and on which day */
    public byte[] imprimer(CodeDepartement departement, Classeur annexe) {
        return imprimer(lecture.de(departement), annexe);
    }

    byte[] imprimer(FaitsDuTableau faits, Classeur annexe) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put(RECTO, aussiAiseQuePossible(RECTO, densite -> CompositionDuRecto.de(faits, densite), annexe));
        valeurs.put(VERSO, aussiAiseQuePossible(VERSO, densite -> CompositionDuVerso.de(faits, densite), annexe));
        valeurs.put(PORTEE, annexe.portee());
        return exports.imprimer(GABARIT, valeurs, annexe);
    }

    /** The widest setting with which it takes one page; the closest one if none does. */
    private Object aussiAiseQuePossible(String page, Function<Densite, Object> composition, Classeur annexe) {
        return Arrays.stream(Densite.values())
                .map(composition)
                .filter(composee -> pages(page, composee, annexe) == 1)
                .findFirst()
                .orElseGet(() -> composition.apply(Densite.ABREGEE));
    }

    private int pages(String page, Object composee, Classeur annexe) {
        return exports.pages(
                GABARIT, Map.of(page, composee, PORTEE, annexe.portee(), "le", DateFrancaise.de(annexe.le())));
    }
}
