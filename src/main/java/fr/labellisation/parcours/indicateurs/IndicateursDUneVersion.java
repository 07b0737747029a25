package fr.labellisation.parcours.indicateurs;

import fr.labellisation.referentiel.Referentiel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a version asks a site to measure for its scope, in the order of its engagements; then what a module asks for as a whole, which
 * stays when a département has completed its engagements one by one.
 */
public final class IndicateursDUneVersion {

    private IndicateursDUneVersion() {}

    /** @param retenus codes of the modules in scope */
    public static List<IndicateurSuivi> de(Referentiel version, Collection<String> retenus) {
        Map<String, IndicateurSuivi> parCle = new LinkedHashMap<>();
        version.modulesAEvaluer(Set.copyOf(retenus))
                .forEach(module -> Stream.concat(
                                version.engagements(module.code()).stream(), version.enEntier(module.code()).stream())
                        .forEach(engagement -> engagement.indicateurs().forEach(indicateur -> {
                            IndicateurSuivi suivi = IndicateurSuivi.de(engagement, indicateur);
                            parCle.putIfAbsent(suivi.cle(), suivi);
                        })));
        return new ArrayList<>(parCle.values());
    }
}
