package fr.labellisation.parcours.preuves;

/** Somebody else changed the piece of evidence since it was read; nothing of his was written over. */
public final class PreuveChangee extends Exception {

    PreuveChangee(String preuve, int vue) {
        super("Evidence %s is no longer at version %d".formatted(preuve, vue));
    }
}
