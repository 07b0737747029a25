package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a site has to assess, from its scope and the référentiel of its démarche. */
@Component
public class Grilles {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Referentiels referentiels;

    public Grilles(Demarches demarches, Perimetres perimetres, Referentiels referentiels) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.referentiels = referentiels;
    }

    /** All the modules in scope; the whole référentiel where it has no modules. */
    public Grille duPerimetre(Parcours parcours) {
        return de(parcours, perimetres.modules(parcours));
    }

    /** Some modules, in the order of the référentiel. */
    public Grille de(Parcours parcours, Collection<String> modules) {
        Referentiel referentiel = demarches.exiger(parcours.demarche()).version(referentiels);
        TreeSet<String> retenus = new TreeSet<>(modules);
        retenus.remove(Module.ENSEMBLE);
        List<String> codes =
                referentiel.modulesAEvaluer(retenus).stream().map(Module::code).toList();
        return new Grille(referentiel, codes);
    }
}
