package fr.labellisation.parcours.actions;

/**
 * What a plan does with an action of the previous cycle that is still open.
 *
 * @param engagement the one that it answers, by its code now; null if it answers none that is carried over
 * @param gardee false where it is given up
 * @param motif why it is given up; empty where it is kept
 */
record ActionReprise(Action action, String engagement, boolean gardee, String motif) {}
