package fr.labellisation.lecture.catalogue;

/**
 * How much goes by one revision of a version.
 *
 * @param demarches under way
 * @param labels that sites hold
 * @param passes démarches that are over and labels that have ended; what was brought in counts by its labels only
 */
public record Usage(String referentiel, int revision, int demarches, int labels, int passes) {

    /** Nothing. */
    public static Usage aucun(String referentiel) {
        return new Usage(referentiel, 0, 0, 0, 0);
    }

    /** Both together, of the later revision. */
    public Usage plus(Usage autre) {
        return new Usage(
                referentiel,
                Math.max(revision, autre.revision),
                demarches + autre.demarches,
                labels + autre.labels,
                passes + autre.passes);
    }
}
