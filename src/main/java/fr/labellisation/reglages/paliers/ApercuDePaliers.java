package fr.labellisation.reglages.paliers;

import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.reglages.ApercuDeReglage;
import fr.labellisation.reglages.ReglagePropose;
import java.util.List;

/**
 * What a change of lead times would do.
 *
 * @param dates those under way for which anything changes
 */
public record ApercuDePaliers(ReglagePropose propose, PaliersRegles actuels, List<RappelsRevus> dates)
        implements ApercuDeReglage {
    public ApercuDePaliers {
        dates = List.copyOf(dates);
    }

    @Override
    public Object mouvements() {
        return dates;
    }

    public DemandeDePaliers demande() {
        return (DemandeDePaliers) propose.demande();
    }
}
