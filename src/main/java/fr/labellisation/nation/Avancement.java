package fr.labellisation.nation;

import java.time.Duration;

/**
 * How far a filling has come, and how long it still takes if the rest goes as what was done.
 *
 * @param sites how many are to be played
 */
record Avancement(int sites) {
    private static final int MINUTE = 60;

    /**
     * @param sitesFaits at least one
     * @param ecoule the time that they took
     */
    Duration reste(int sitesFaits, Duration ecoule) {
        return ecoule.multipliedBy(sites - sitesFaits).dividedBy(sitesFaits);
    }

    /** « 45 s », « 6 min ». */
    static String enClair(Duration duree) {
        long secondes = Math.round(duree.toMillis() / 1000.0);
        return secondes < 2 * MINUTE ? secondes + "\u00a0s" : Math.round(secondes / (double) MINUTE) + "\u00a0min";
    }
}
