package fr.labellisation.nation;

/** What a département as a whole looks like, and how many of the 101 do. */
public enum Profil {
    /** Every site holds a label. */
    ENTIEREMENT_LABELLISE(27),
    /** Labels come to their end. */
    FINS_DE_LABEL(14),
    /** The préfecture holds a label, its sous-préfectures are on the way to theirs. */
    EXTENSION(33),
    /** All sites go together; the label that the préfecture once had was another one. */
    ENSEMBLE(20),
    /** A follow-up audit of the préfecture found a major non-conformity. */
    SUSPENSION(4),
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
        return this == EXTENSION || this == ENSEMBLE || this == ABANDON;
    }

    /** Does the préfecture stand beside the démarche, so that other sites are needed? */
    boolean prefectureAPart() {
        return this == EXTENSION || this == ABANDON;
    }
}
