package fr.labellisation.web.pages.passage;

import fr.labellisation.parcours.label.PassagePossible;
import fr.labellisation.parcours.label.passage.PassageDecide;
import java.util.List;

/**
 * What a renewal would change for a site, and what earlier ones changed.
 *
 * @param decides the last one first
 * @param nonGardes codes of démarches of renewal that were decided before comparisons were kept
 */
public record PassagesDuSite(List<PassagePossible> possibles, List<PassageDecide> decides, List<String> nonGardes) {}
