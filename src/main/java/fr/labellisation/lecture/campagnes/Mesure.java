package fr.labellisation.lecture.campagnes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the sites have come on a day, forecast or true.
 *
 * @param juges one for each site that the campaign is about
 */
public record Mesure(LocalDate le, List<SiteJuge> juges) {

    public Mesure {
        juges = List.copyOf(juges);
    }

    public int sites() {
        return juges.size();
    }

    /** Sites that count. */
    public int atteints() {
        return (int) juges.stream().filter(SiteJuge::atteint).count();
    }

    /** Those that do not. */
    public List<SiteJuge> manquants() {
        return juges.stream().filter(juge -> !juge.atteint()).toList();
    }

    public int nombre(PositionDuSite position) {
        return parPosition().getOrDefault(position, 0L).intValue();
    }

    /** How many sites stand where; positions without a site are left out. */
    public Map<PositionDuSite, Long> parPosition() {
        return juges.stream().collect(Collectors.groupingBy(SiteJuge::position, Collectors.counting()));
    }

    /** In tenths of a percent, rounded down: a share is never said to be reached before it is. */
    public int partEnDixiemes() {
        return sites() == 0 ? 0 : atteints() * 1000 / sites();
    }
}
