package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One reminder of a date: when it is said, and to whom.
 *
 * @param palier how long before the date, in the unit
 * @param instant 9:00 of a working day of the département
 * @param destinataires groups that are told
 */
public record Annonce(int palier, Unite unite, ZonedDateTime instant, List<String> destinataires) {
    public Annonce {
        destinataires = List.copyOf(destinataires);
    }
}
