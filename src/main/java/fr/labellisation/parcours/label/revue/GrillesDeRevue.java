package fr.labellisation.parcours.label.revue;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import org.springframework.stereotype.Component;

/** The grids of the tasks that are done indicator by indicator. */
@Component
public class GrillesDeRevue {
    private final IndicateursARevoir indicateurs;
    private final SuitesDesIndicateurs suites;
    private final HeureLocale heure;

    GrillesDeRevue(IndicateursARevoir indicateurs, SuitesDesIndicateurs suites, HeureLocale heure) {
        this.indicateurs = indicateurs;
        this.suites = suites;
        this.heure = heure;
    }

    public GrilleDeTravail pour(String element) {
        return new GrilleDeLaRevue(element, indicateurs, suites, heure);
    }
}
