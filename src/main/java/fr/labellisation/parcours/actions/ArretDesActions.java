package fr.labellisation.parcours.actions;

/** Ends what carries out an action that is given up, so that who started it goes on. */
public interface ArretDesActions {
    /** Nothing happens if nothing carries it out any more. */
    void arreter(long action);
}
