package fr.labellisation.parcours.label;

import fr.labellisation.parcours.label.passage.ChangementDeVersion;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a site holds, seen from the version on which it may be renewed.
 *
 * @param version that of the label
 * @param modules codes in its scope; none for the référentiel as a whole
 */
public record LabelARenouveler(Referentiel version, SortedSet<String> modules) {

    /** A label of the whole site has no modules, also where its démarche led to another one that has some. */
    public LabelARenouveler {
        modules = version.aDesModules() ? new TreeSet<>(modules) : new TreeSet<>();
    }

    /**
     * What the site keeps of its scope on another version: the modules of the same code in a version of the same family. Nothing
     * is kept across families, where the same code means something else.
     */
    public SortedSet<String> modulesGardes(Referentiel suivante) {
        boolean memeFamille = version.famille().equals(suivante.famille());
        return suivante.modules().stream()
                .filter(module -> memeFamille && modules.contains(module.code()))
                .map(Module::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What changes for the site on that version with these modules. */
    public ChangementDeVersion changement(Referentiel suivante, Collection<String> choisis) {
        return ChangementDeVersion.entre(version, modules, suivante, choisis);
    }
}
