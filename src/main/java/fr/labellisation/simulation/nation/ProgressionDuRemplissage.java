package fr.labellisation.simulation.nation;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far a filling has come, and how long it still takes if the rest goes as the later half of what was done: the first ones also pay
 * for the start of the machine.
 */
final class ProgressionDuRemplissage {
    private static final int MINUTE = 60;

    private final int sites;
    private final NavigableMap<Integer, Duration> jalons = new TreeMap<>(Map.of(0, Duration.ZERO));

    /** @param sites how many are to be played */
    ProgressionDuRemplissage(int sites) {
        this.sites = sites;
    }

    /**
     * To be asked after each département.
     *
     * @param sitesFaits at least one, and more than the last time
     * @param ecoule the time that they took
     */
    Duration reste(int sitesFaits, Duration ecoule) {
        Map.Entry<Integer, Duration> depuis = jalons.floorEntry(sitesFaits / 2);
        jalons.put(sitesFaits, ecoule);
        return ecoule.minus(depuis.getValue()).multipliedBy(sites - sitesFaits).dividedBy(sitesFaits - depuis.getKey());
    }

    /** « 45 s », « 6 min ». */
    static String enClair(Duration duree) {
        long secondes = Math.round(duree.toMillis() / 1000.0);
        return secondes < 2 * MINUTE ? secondes + "\u00a0s" : Math.round(secondes / (double) MINUTE) + "\u00a0min";
    }
}
