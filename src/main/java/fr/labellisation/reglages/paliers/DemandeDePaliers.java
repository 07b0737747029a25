package fr.labellisation.reglages.paliers;

import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.reglages.DemandeDeReglage;
import java.util.List;

/**
 * A change of the lead times of a kind of date as somebody typed it.
 *
 * @param nature kind of date, as PaliersRappel names it
 */
public record DemandeDePaliers(String nature, String portee, boolean parDefaut, List<PalierSaisi> paliers, String motif)
        implements DemandeDeReglage {
    public DemandeDePaliers {
        paliers = List.copyOf(paliers);
    }

    /** One lead time, unchecked. */
    public record PalierSaisi(String nombre, String unite, List<String> destinataires) {
        public PalierSaisi {
            destinataires = List.copyOf(destinataires);
        }
    }

    @Override
    public Genre genre() {
        return Genre.PALIERS;
    }

    @Override
    public String cle() {
        return nature;
    }
}
