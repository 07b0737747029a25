package fr.labellisation.socle.exports;

import java.time.LocalDate;
import java.util.List;

/**
 * The tables of one page.
 *
 * @param titre what it is: « Tableau de bord »
 * @param portee whom it is about: « Essonne (91) »
 * @param le day on which it was true
 * @param nom of the file, without its extension: ASCII letters, figures and hyphens
 */
public record Classeur(String titre, String portee, LocalDate le, String nom, List<Feuille> feuilles) {

    public Classeur {
        if (!nom.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("No name of a file: " + nom);
        }
        if (feuilles.isEmpty()) {
            throw new IllegalArgumentException("A workbook without a table");
        }
        feuilles = List.copyOf(feuilles);
    }

    /** All its rows together. */
    public int lignes() {
        return feuilles.stream().mapToInt(feuille -> feuille.lignes().size()).sum();
    }
}
