package fr.labellisation.lecture.indicateurs;

import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.parcours.indicateurs.MesureSaisie;
import java.util.List;

/**
 * What a sheet of results that comes back says.
 *
 * @param rendue as it is shown before it is confirmed
 * @param saisies the results to be written, one for each of its changes, in their order
 */
public record MesuresDeFeuille(FeuilleRendue rendue, List<MesureSaisie> saisies) {
    public MesuresDeFeuille {
        saisies = List.copyOf(saisies);
    }
}
