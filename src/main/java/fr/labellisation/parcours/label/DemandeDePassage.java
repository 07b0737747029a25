package fr.labellisation.parcours.label;

import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody wants to compare a label with, as an address says it.
 *
 * @param vers ids of versions; empty for the one that would be proposed
 * @param modules of these versions, as {@code qual-e-pref-2018|M2}; a version without any is compared with what the site keeps
 */
public record DemandeDePassage(List<String> vers, List<String> modules) {

    public DemandeDePassage {
        vers = propres(vers);
        modules = propres(modules);
    }

    /** A module of a version as an address says it. */
    public static String ecrire(Referentiel version, Module module) {
        return version.id() + OffreDeRenouvellement.SEPARATEUR + module.code();
    }

    /** Those that are asked for of a version; empty if none is. */
    SortedSet<String> modulesDe(String version) {
        String debut = version + OffreDeRenouvellement.SEPARATEUR;
        return modules.stream()
                .filter(module -> module.startsWith(debut))
                .map(module -> module.substring(debut.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> propres(Collection<String> valeurs) {
        return valeurs == null
                ? List.of()
                : valeurs.stream()
                        .filter(valeur -> !valeur.isBlank())
                        .distinct()
                        .toList();
    }
}
