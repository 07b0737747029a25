package fr.labellisation.socle.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One table.
 *
 * @param titre as a person reads it; also the name of the sheet
 * @param lignes a cell for each column: a text, a number, a {@link LocalDate}, a {@link LocalTime}, or null for an
 *     empty one
 * @throws IllegalArgumentException if a row has another number of cells, or a cell is anything else
 */
public record Feuille(String titre, List<String> colonnes, List<List<Object>> lignes) {

    public Feuille {
        colonnes = List.copyOf(colonnes);
        List<List<Object>> copie = new ArrayList<>();
        for (List<Object> ligne : lignes) {
            if (ligne.size() != colonnes.size()) {
                throw new IllegalArgumentException(
                        "%d cells for %d columns in %s".formatted(ligne.size(), colonnes.size(), titre));
            }
            ligne.forEach(Feuille::verifier);
            copie.add(Collections.unmodifiableList(new ArrayList<>(ligne)));
        }
        lignes = Collections.unmodifiableList(copie);
    }

    /**
     * Some columns of it, in the order asked for, under another title.
     *
     * @throws IllegalArgumentException if it has no such column
     */
    public Feuille extrait(String autreTitre, List<String> voulues) {
        List<Integer> rangs = voulues.stream().map(this::rang).toList();
        return new Feuille(
                autreTitre,
                voulues,
                lignes.stream()
                        .map(ligne -> rangs.stream().map(ligne::get).collect(Collectors.toList()))
                        .toList());
    }

    /** Without the columns that say nothing in any row. */
    public Feuille sansVides() {
        return extrait(
                titre,
                colonnes.stream()
                        .filter(colonne ->
                                lignes.isEmpty() || lignes.stream().anyMatch(ligne -> ligne.get(rang(colonne)) != null))
                        .toList());
    }

    private int rang(String colonne) {
        int rang = colonnes.indexOf(colonne);
        if (rang < 0) {
            throw new IllegalArgumentException("No column " + colonne + " in " + titre);
        }
        return rang;
    }

    private static void verifier(Object cellule) {
        if (cellule != null
                && !(cellule instanceof String)
                && !(cellule instanceof Integer)
                && !(cellule instanceof BigDecimal)
                && !(cellule instanceof LocalDate)
                && !(cellule instanceof LocalTime)) {
            throw new IllegalArgumentException(
                    "No cell can hold a " + cellule.getClass().getSimpleName());
        }
    }
}
