package fr.labellisation.simulation.rejeu.fichier;

import java.util.List;

/**
 * A site of a case and its first scope.
 *
 * @param modules none where the référentiel has no modules
 */
public record SiteDuCas(int ligne, String code, String nom, String type, List<String> modules) {}
