package fr.labellisation.referentiel.complements;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of the engagements that a département completed when the ministère publishes official titles: they are found by their
 * code, and one that has no official counterpart stays as it is.
 *
 * @param lignes one for each that is in use, in the order of the codes
 * @param nouveaux official ones that the département never completed
 */
public record RemplacementParLOfficiel(List<Ligne> lignes, List<Engagement> nouveaux) {

    /** @param officiel what the version says of the same code; null where it says nothing, or has no title */
    public record Ligne(EngagementSaisi saisi, Engagement officiel) {

        /** Whether an official title takes its place. */
        public boolean remplacee() {
            return officiel != null;
        }

        /** Whether it stands in the grid of another module from then on. */
        public boolean changeDeModule() {
            return remplacee() && !Objects.equals(saisi.module(), officiel.module());
        }
    }

    /** @param version the latest revision of it */
    public static RemplacementParLOfficiel de(Referentiel version, List<EngagementSaisi> saisis) {
        Map<String, Engagement> officiels = version.engagements().stream()
                .filter(engagement -> engagement.titre() != null)
                .collect(Collectors.toMap(Engagement::code, Function.identity()));
        Set<String> connus = saisis.stream().map(EngagementSaisi::code).collect(Collectors.toSet());
        return new RemplacementParLOfficiel(
                saisis.stream()
                        .filter(saisi -> saisi.etat() == Etat.EN_USAGE)
                        .map(saisi -> new Ligne(saisi, officiels.get(saisi.code())))
                        .toList(),
                version.engagements().stream()
                        .filter(engagement -> engagement.titre() != null && !connus.contains(engagement.code()))
                        .toList());
    }

    /** How many have an official title to take over. */
    public long remplaces() {
        return lignes.stream().filter(Ligne::remplacee).count();
    }
}
