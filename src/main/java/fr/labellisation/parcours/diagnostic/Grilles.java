package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a site has to assess, from its scope and the référentiel of its démarche. */
@Component
public class Grilles {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;

    Grilles(Demarches demarches, Perimetres perimetres, Referentiels referentiels, VersionsCompletees completees) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.referentiels = referentiels;
        this.completees = completees;
    }

    /** All the modules in scope; the whole référentiel where it has no modules, and the second label as one more. */
    public Grille duPerimetre(Parcours parcours) {
        LabelsVises vises = vises(parcours);
        return grille(vises, vises.retenus(perimetres.modules(parcours)));
    }

    /** What one of the labels of the site asks, where its démarche led to two. */
    public Grille duLabel(Parcours parcours, String referentiel) {
        LabelsVises vises = vises(parcours);
        boolean second = vises.second() != null && vises.second().id().equals(referentiel);
        return grille(vises, second ? Set.of(Module.ENSEMBLE) : perimetres.modules(parcours));
    }

    /** Some modules, in the order of the référentiel. */
    public Grille de(Parcours parcours, Collection<String> modules) {
        return grille(vises(parcours), modules);
    }

    private LabelsVises vises(Parcours parcours) {
        return demarches.exiger(parcours.demarche()).vises(referentiels, completees);
    }

    private static Grille grille(LabelsVises vises, Collection<String> modules) {
        TreeSet<String> retenus = new TreeSet<>(modules);
        if (vises.second() == null) {
            retenus.remove(Module.ENSEMBLE);
        }
        Referentiel referentiel = vises.ensemble();
        return new Grille(
                referentiel,
                referentiel.modulesAEvaluer(retenus).stream().map(Module::code).toList());
    }
}
