package fr.labellisation.simulation.rejeu.fichier;

import java.util.List;

/**
 * What a case says of itself.
 *
 * @param source where what it tells comes from; empty where it is invented
 * @param supposes what the source does not say and the case supposes, a sentence each
 */
public record Presentation(String nom, String titre, String source, List<String> supposes) {

    public Presentation {
        supposes = List.copyOf(supposes);
    }

    /** Of a case that nobody reads. */
    public static Presentation de(String nom) {
        return new Presentation(nom, "", "", List.of());
    }
}
