package fr.labellisation.lecture.taches;

/** Its author has written the draft at another place since; nothing of it was written over. */
public final class BrouillonChange extends Exception {
    private final transient Brouillon actuel;

    BrouillonChange(Brouillon actuel) {
        super("The draft is at version %d".formatted(actuel.version()));
        this.actuel = actuel;
    }

    /** The draft as it is now. */
    public Brouillon actuel() {
        return actuel;
    }
}
