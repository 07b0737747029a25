package fr.labellisation.simulation.rejeu.verification;

/** Sees a replay while it runs. */
@FunctionalInterface
public interface EcouteDuRejeu {
    void noter(LigneChronologie ligne);

    /** Does anybody want the timeline? Without one, nothing is read for it. */
    default boolean regarde() {
        return true;
    }

    /** Sees nothing. */
    static EcouteDuRejeu muet() {
        return ligne -> {};
    }

    /** There is nobody who sees: no timeline is kept. */
    static EcouteDuRejeu absent() {
        return new EcouteDuRejeu() {
            @Override
            public void noter(LigneChronologie ligne) {}

            @Override
            public boolean regarde() {
                return false;
            }
        };
    }
}
