package fr.labellisation.parcours.demarche;

import fr.labellisation.referentiel.catalogue.VersionPubliee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A correction that was published for what is under way reaches it; any other leaves it on its own revision. */
@Component
class SuiviDesRevisions {
    private final Demarches demarches;

    SuiviDesRevisions(Demarches demarches) {
        this.demarches = demarches;
    }

    @EventListener
    void suivre(VersionPubliee publiee) {
        if (publiee.suivie()) {
            demarches.suivre(publiee.referentiel(), publiee.revision());
        }
    }
}
