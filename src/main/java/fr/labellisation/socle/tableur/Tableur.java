package fr.labellisation.socle.tableur;

import java.util.List;

/**
 * The first sheet of what was handed in: its headings, and its rows without the empty ones.
 *
 * @param entetes the cells of row 1, up to the last that says something
 */
public record Tableur(List<Cellule> entetes, List<LigneDeTableur> lignes) {

    public Tableur {
        entetes = List.copyOf(entetes);
        lignes = List.copyOf(lignes);
    }
}
