package fr.labellisation.simulation.nation.invention;

/** What a département as a whole looks like, and how many of the 101 do. */
enum Profil {
    /** Every site holds a label. */
    ENTIEREMENT_LABELLISE(20),
    /** Labels come to their end. */
    FINS_DE_LABEL(13),
    /** Labels came to their end, and new ones took over. */
    RENOUVELLEMENTS(6),
    /** The préfecture holds a label, its sous-préfectures are on the way to theirs. */
    EXTENSION(30),
    /** The préfecture holds Qualipref and Marianne at once, its sous-préfectures go for Marianne. */
    MARIANNE(5),
    /** All sites go together; the label that the préfecture once had was another one. */
    ENSEMBLE(18),
    /** A follow-up audit of the préfecture found a major non-conformity. */
    SUSPENSION(4),
    /** That of the préfecture could not be lifted in time: its label was withdrawn. */
    RETRAIT(2),
    /** The démarche of the sous-préfectures was given up. */
    ABANDON(3);

    private final int departements;

    Profil(int departements) {
        this.departements = departements;
    }

    int departements() {
        return departements;
    }

    /** Does it play a démarche, on which sites wait at a step? */
    boolean aUneDemarche() {
        return this == EXTENSION || this == MARIANNE || this == ENSEMBLE || this == ABANDON;
    }

    /** Does the préfecture stand beside the démarche, so that other sites are needed? */
    boolean prefectureAPart() {
        return this == EXTENSION || this == MARIANNE || this == ABANDON;
    }

    /** In which family of versions its démarche goes. */
    String famille() {
        return this == MARIANNE ? Familles.MARIANNE : Familles.QUALIPREF;
    }
}
