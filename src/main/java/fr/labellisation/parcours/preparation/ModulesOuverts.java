package fr.labellisation.parcours.preparation;

import fr.labellisation.socle.regles.Avis;
import java.util.List;

/** No audit while a module is neither retained nor left out: the auditor has to know what he looks at. */
final class ModulesOuverts {

    private ModulesOuverts() {}

    /** @param modules their titles */
    static Avis avis(List<String> modules) {
        return Avis.selon(modules.stream()
                .map("Le module %s est encore à décider\u00a0: modifiez le périmètre du site."::formatted)
                .toList());
    }
}
