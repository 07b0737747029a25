package fr.labellisation.lecture.campagnes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the sites have come on a day, forecast or true.
 *
 * @param verdicts one for each site that the campaign is about
 */
public record Mesure(LocalDate le, List<Verdict> verdicts) {

    public Mesure {
        verdicts = List.copyOf(verdicts);
    }

    public int sites() {
        return verdicts.size();
    }

    /** Sites that count. */
    public int atteints() {
        return (int) verdicts.stream().filter(Verdict::atteint).count();
    }

    /** Those that do not. */
    public List<Verdict> manquants() {
        return verdicts.stream().filter(verdict -> !verdict.atteint()).toList();
    }

    public int nombre(PositionDuSite position) {
        return parPosition().getOrDefault(position, 0L).intValue();
    }

    /** How many sites stand where; positions without a site are left out. */
    public Map<PositionDuSite, Long> parPosition() {
        return verdicts.stream().collect(Collectors.groupingBy(Verdict::position, Collectors.counting()));
    }

    /** In tenths of a percent, rounded down: a share is never said to be reached before it is. */
    public int partEnDixiemes() {
        return sites() == 0 ? 0 : atteints() * 1000 / sites();
    }
}
