package fr.labellisation.simulation.nation;

/** The database is not one that the command may fill; the sentence says why. */
final class BaseRefusee extends RuntimeException {
    BaseRefusee(String phrase, Object... valeurs) {
        super(phrase.formatted(valeurs));
    }
}
