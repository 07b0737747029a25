package fr.labellisation.socle.tableur;

import java.util.List;

/**
 * A row under the headings.
 *
 * @param numero as the spreadsheet counts it: the headings are row 1
 * @param cellules one for each heading, in their order
 */
public record LigneDeTableur(int numero, List<Cellule> cellules) {

    public LigneDeTableur {
        cellules = List.copyOf(cellules);
    }

    boolean vide() {
        return cellules.stream().allMatch(Cellule::vide);
    }
}
