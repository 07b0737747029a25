package fr.labellisation.rejeu;

/** Sees a replay while it runs. */
@FunctionalInterface
public interface Suivi {
    void noter(LigneChronologie ligne);

    /** Sees nothing. */
    static Suivi muet() {
        return ligne -> {};
    }
}
