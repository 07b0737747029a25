package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.util.List;
import java.util.Optional;

/**
 * The versions that a case may name.
 *
 * @param duCas that of its démarche; empty where the file names none that exists
 */
record Versions(Referentiels toutes, Optional<Referentiel> duCas) {

    List<String> codes() {
        return toutes.tous().stream().map(Referentiel::id).toList();
    }

    Optional<Referentiel> version(String code) {
        return toutes.parId(code);
    }

    boolean estDeLaFamilleDuCas(Referentiel version) {
        return duCas.map(Referentiel::famille).filter(version.famille()::equals).isPresent();
    }
}
