package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.util.List;

/**
 * One reminder before a date.
 *
 * @param nombre how long before the date, in the unit
 * @param destinataires codes of the roles that are told; {@link #RESPONSABLE} alone for a task
 */
public record Palier(int nombre, Unite unite, List<String> destinataires) {
    /** Stands for the person who holds a task or, while nobody does, for its group. */
    public static final String RESPONSABLE = "responsable";

    public Palier {
        destinataires = List.copyOf(destinataires);
    }
}
