package fr.labellisation.simulation.nation.invention;

/** The versions of the référentiels that the invented nation goes by. */
final class Versions {
    static final String QUALIPREF = "qualipref-2.0";
    static final String MARIANNE = "marianne-2008";

    private Versions() {}
}
