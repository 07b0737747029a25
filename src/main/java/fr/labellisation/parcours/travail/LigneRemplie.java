package fr.labellisation.parcours.travail;

import fr.labellisation.socle.variables.Acte;
import java.util.Map;

/**
 * A row as somebody left it.
 *
 * @param version how many times it was written, from 1
 * @param valeurs texts by key of their column; what is empty is left out
 */
public record LigneRemplie(String cle, int version, Map<String, String> valeurs, Acte acte) {
    public LigneRemplie {
        valeurs = Map.copyOf(valeurs);
    }
}
