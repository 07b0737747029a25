package fr.labellisation.simulation.nation.invention;

/** The families of référentiels that the invented nation goes by, each on the version that is in force on the day. */
final class Familles {
    static final String QUALIPREF = "qualipref";
    static final String MARIANNE = "marianne";

    private Familles() {}
}
