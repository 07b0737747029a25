package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The grids of the tasks that are done engagement by engagement. */
@Component
public class GrillesDEngagements {
    private final Grilles grilles;
    private final ReponsesAConfirmer aConfirmer;

    GrillesDEngagements(Grilles grilles, ReponsesAConfirmer aConfirmer) {
        this.grilles = grilles;
        this.aConfirmer = aConfirmer;
    }

    /** The engagements of the module that a task is about; what the cycle before said of them is to be confirmed. */
    public GrilleDeTravail duModule(String element) {
        return new GrilleDEngagements(
                element,
                tache -> grilles.de(tache.parcours(), List.of(tache.module())),
                (tache, grille) -> aConfirmer.rappels(tache.parcours(), grille));
    }

    /** All the engagements of the label that a task is about. */
    public GrilleDeTravail duLabel(String element) {
        return new GrilleDEngagements(
                element, tache -> grilles.duLabel(tache.parcours(), tache.referentiel()), (tache, grille) -> Map.of());
    }
}
