package fr.labellisation.echeances;

import java.util.List;

/**
 * One reminder before a date.
 *
 * @param joursAvant calendar days before the date
 * @param destinataires roles that are told
 */
public record Palier(int joursAvant, List<String> destinataires) {
    public Palier {
        destinataires = List.copyOf(destinataires);
    }
}
