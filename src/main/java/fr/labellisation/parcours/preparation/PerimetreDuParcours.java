package fr.labellisation.parcours.preparation;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a site commits to, and what it has not decided on. */
@Component
class PerimetreDuParcours {
    private final Demarches demarches;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;
    private final ModulesADecider aDecider;

    PerimetreDuParcours(
            Demarches demarches, Referentiels referentiels, VersionsCompletees completees, ModulesADecider aDecider) {
        this.demarches = demarches;
        this.referentiels = referentiels;
        this.completees = completees;
        this.aDecider = aDecider;
    }

    /** What it prepares: its version, both of a double label. */
    Referentiel version(Parcours parcours) {
        return demarches
                .exiger(parcours.demarche())
                .vises(referentiels, completees)
                .ensemble();
    }

    /** Titles of the modules that are neither retained nor left out, in the order of their codes. */
    List<String> modulesADecider(Parcours parcours) {
        Referentiel version = version(parcours);
        return aDecider.ouverts(parcours).stream()
                .map(code -> version.module(code).map(Module::libelle).orElse(code))
                .toList();
    }
}
