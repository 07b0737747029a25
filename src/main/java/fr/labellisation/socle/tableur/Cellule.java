package fr.labellisation.socle.tableur;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell as it was written.
 *
 * @param adresse where a person finds it: B7
 * @param texte what it says, trimmed, in NFC; empty for an empty cell, ISO-8601 for a day
 * @param genre what it holds
 */
public record Cellule(String adresse, String texte, Genre genre) {

    /** What a cell holds. */
    public enum Genre {
        TEXTE,
        NOMBRE,
        DATE,
        FORMULE
    }

    public boolean vide() {
        return texte.isEmpty() && genre != Genre.FORMULE;
    }

    /** The day that it holds; empty for anything else, a day written as a text of a spreadsheet included. */
    public Optional<LocalDate> jour() {
        return genre == Genre.DATE ? Optional.of(LocalDate.parse(texte)) : Optional.empty();
    }
}
