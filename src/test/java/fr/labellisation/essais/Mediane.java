package fr.labellisation.essais;

import java.util.Arrays;

/** What benches compare: one slow turn of a machine that does something else weighs nothing in it. */
public final class Mediane {
    private Mediane() {}

    /** The one in the middle; of an even number, the higher of the two. */
    public static double de(double... valeurs) {
        double[] rangees = valeurs.clone();
        Arrays.sort(rangees);
        return rangees[rangees.length / 2];
    }
}
