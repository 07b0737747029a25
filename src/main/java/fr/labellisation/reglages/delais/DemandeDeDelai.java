package fr.labellisation.reglages.delais;

import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.reglages.DemandeDeReglage;
import java.util.Map;

/**
 * A change of a delay as somebody typed it.
 *
 * @param portee code of the département, or {@link fr.labellisation.echeances.delais.ReglageModifie#TOUS}
 * @param parDefaut back to the default; the values are then not read
 * @param nombre without sign: which side of the date it lies on does not change
 * @param tolerances by column of the decision table
 */
public record DemandeDeDelai(
        String tache,
        String portee,
        boolean parDefaut,
        String nombre,
        String unite,
        Map<String, String> tolerances,
        String motif)
        implements DemandeDeReglage {
    public DemandeDeDelai {
        tolerances = Map.copyOf(tolerances);
    }

    @Override
    public Genre genre() {
        return Genre.DELAI;
    }

    @Override
    public String cle() {
        return tache;
    }
}
