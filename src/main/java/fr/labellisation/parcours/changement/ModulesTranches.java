package fr.labellisation.parcours.changement;

import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.Avis;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Is every module that a site left open decided, in one way?
 *
 * @param ouverts codes of those that are open
 * @param retenus codes of those that the site takes in
 * @param ecartes codes of those that it leaves out
 */
record ModulesTranches(
        Referentiel referentiel, Collection<String> ouverts, Collection<String> retenus, Collection<String> ecartes) {

    Avis avis() {
        return Avis.selon(Stream.of(
                        ouverts.stream()
                                .filter(module -> !retenus.contains(module) && !ecartes.contains(module))
                                .map(module -> "%s\u00a0: dites s’il est retenu ou écarté.".formatted(libelle(module))),
                        ouverts.stream()
                                .filter(module -> retenus.contains(module) && ecartes.contains(module))
                                .map(module -> "%s\u00a0: il ne peut pas être à la fois retenu et écarté."
                                        .formatted(libelle(module))),
                        Stream.concat(retenus.stream(), ecartes.stream())
                                .distinct()
                                .filter(module -> !ouverts.contains(module))
                                .map(module -> "%s\u00a0: ce module n’est pas à décider sur ce site."
                                        .formatted(libelle(module))))
                .flatMap(raisons -> raisons)
                .toList());
    }

    private String libelle(String code) {
        return referentiel.module(code).map(Module::libelle).orElse(code);
    }
}
