package fr.labellisation.parcours.label.passage;

import fr.labellisation.referentiel.Referentiel;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One side of a comparison: a version and what a site retains of it.
 *
 * @param referentiel id of the version
 * @param nom as it was called then
 * @param modules codes; none for a référentiel as a whole
 */
public record Cote(String referentiel, int revision, String nom, SortedSet<String> modules) {

    static Cote de(Referentiel version, Collection<String> modules) {
        return new Cote(
                version.id(),
                version.revision(),
                version.nomEtAnnee(),
                version.aDesModules() ? new TreeSet<>(modules) : new TreeSet<>());
    }
}
