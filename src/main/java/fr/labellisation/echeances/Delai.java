package fr.labellisation.echeances;

/**
 * How long a step may take: a row of the decision table Delais.
 *
 * @param nombre may be negative: before the base
 * @param base "creation" of the task, or the name of a {@link DateDeReference}
 * @param tolerance working days after the due date before the next level is informed
 * @param escalade role informed of a delay
 */
public record Delai(int nombre, Unite unite, String base, int tolerance, String escalade) {
    public static final String CREATION = "creation";

    /** In what a delay is counted. */
    public enum Unite {
        JOURS_OUVRES,
        JOURS,
        MOIS
    }
}
