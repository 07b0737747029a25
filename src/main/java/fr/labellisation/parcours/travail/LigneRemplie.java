package fr.labellisation.parcours.travail;

import fr.labellisation.socle.variables.Acte;
import java.util.Comparator;
import java.util.Map;

/**
 * A row as somebody left it.
 *
 * @param champ the field of the form that it fills in
 * @param version how many times it was written, from 1
 * @param retiree whether it was taken away; it can be put back
 * @param valeurs texts by key of their column; what is empty is left out
 */
public record LigneRemplie(
        String cle, String champ, int version, boolean retiree, Map<String, String> valeurs, Acte acte) {
    /** Of added rows: those that were proposed come first, numbers as numbers. */
    public static final Comparator<LigneRemplie> ORDRE = Comparator.comparing(LigneRemplie::cle, CleAjoutee.ORDRE);

    public LigneRemplie {
        valeurs = Map.copyOf(valeurs);
    }

    public String valeur(String colonne) {
        return valeurs.getOrDefault(colonne, "");
    }
}
