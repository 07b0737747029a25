package fr.labellisation.parcours.travail;

/** Somebody else wrote the row since it was read; nothing of it was written over. */
public final class LigneChangee extends Exception {
    private final transient LigneRemplie actuelle;

    LigneChangee(LigneRemplie actuelle) {
        super("Row %s is at version %d".formatted(actuelle.cle(), actuelle.version()));
        this.actuelle = actuelle;
    }

    /** The row as it is now. */
    public LigneRemplie actuelle() {
        return actuelle;
    }
}
