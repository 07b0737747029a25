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
 * @param surPapier the same as they are printed: a sheet of paper does not scroll
 */
public record Classeur(
        String titre, String portee, LocalDate le, String nom, List<Feuille> feuilles, List<Feuille> surPapier) {

    public Classeur {
        if (!nom.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("No name of a file: " + nom);
        }
        if (feuilles.isEmpty()) {
            throw new IllegalArgumentException("A workbook without a table");
        }
        feuilles = List.copyOf(feuilles);
        surPapier = List.copyOf(surPapier);
    }

    /** One that is printed as it is. */
    public Classeur(String titre, String portee, LocalDate le, String nom, List<Feuille> feuilles) {
        this(titre, portee, le, nom, feuilles, feuilles);
    }

    /** All its rows together, as they are written in that format. */
    int lignes(Format format) {
        return (format == Format.PDF ? surPapier : feuilles)
                .stream().mapToInt(feuille -> feuille.lignes().size()).sum();
    }
}
