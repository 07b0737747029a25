package fr.labellisation.simulation.rejeu.fichier;

import java.util.List;

/**
 * A site of a case and its first scope.
 *
 * @param modules none where the référentiel has no modules
 * @param aDecider modules that are neither retained nor left out when the démarche begins
 * @param auPerimetre false for a site that the démarche does not begin with
 */
public record SiteDuCas(
        int ligne,
        String code,
        String nom,
        String type,
        List<String> modules,
        List<String> aDecider,
        boolean auPerimetre) {}
