package fr.labellisation.parcours.preparation.manques;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How ready a site will be on a day.
 *
 * @param jour the day of the audit
 * @param points how many things were looked at
 * @param manques those of them that will be missing, by kind
 */
public record BilanDePreparation(LocalDate jour, int points, List<ManqueAuJour> manques) {
    private static final int POUR_CENT = 100;

    public BilanDePreparation {
        manques = List.copyOf(manques);
    }

    /** How many points will be satisfied. */
    public int satisfaits() {
        return points - manques.size();
    }

    /** The same in percent, rounded down: it is whole only when nothing is missing. */
    public int part() {
        return points == 0 ? POUR_CENT : POUR_CENT * satisfaits() / points;
    }

    /** What will be missing of each kind, kinds of which nothing is missing left out. */
    public Map<NatureDuManque, List<ManqueAuJour>> parNature() {
        return manques.stream()
                .collect(Collectors.groupingBy(
                        ManqueAuJour::nature, () -> new EnumMap<>(NatureDuManque.class), Collectors.toList()));
    }
}
