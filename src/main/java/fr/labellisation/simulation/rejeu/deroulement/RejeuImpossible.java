package fr.labellisation.simulation.rejeu.deroulement;

/** The product itself broke down during a replay: neither the file nor an expectation is at fault. */
public final class RejeuImpossible extends RuntimeException {
    public RejeuImpossible(String phrase, Throwable cause) {
        super(phrase, cause);
    }
}
