package fr.labellisation.parcours.travail;

import fr.labellisation.socle.formulaires.Champ;
import java.util.List;

/**
 * Rows of one kind within a grid.
 *
 * @param champ the field of the form that its rows fill in
 * @param libelle how the rows are called together: « Actions proposées »; empty where their module says it
 * @param cle key under which the form names a row; empty where its rows have no name of their own
 * @param colonnes what is filled in of each row, in order, under the keys and with the rules of the form
 * @param ajout how one more row is called: « Action »; empty where all rows are given
 * @param geste how adding one is called: « Ajouter une action »; empty likewise
 */
public record ListeDeTravail(
        String champ, String libelle, String cle, List<Champ> colonnes, String ajout, String geste) {
    public ListeDeTravail {
        colonnes = List.copyOf(colonnes);
    }

    /** Rows that are all given. */
    public static ListeDeTravail donnee(String champ, String libelle, String cle, List<Champ> colonnes) {
        return new ListeDeTravail(champ, libelle, cle, colonnes, "", "");
    }

    /** Rows that persons add and take away. */
    public static ListeDeTravail libre(String champ, String libelle, List<Champ> colonnes, String ajout, String geste) {
        return new ListeDeTravail(champ, libelle, "", colonnes, ajout, geste);
    }

    /** Whether persons add rows to it and take them away. */
    public boolean libre() {
        return !ajout.isEmpty();
    }
}
