package fr.labellisation.annonces.rappels.camunda;

import fr.labellisation.annonces.rappels.message.RappelsEnCours;
import fr.labellisation.socle.territoire.CodeDepartement;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** The timers of the département that are due; one that has failed for good waits for somebody and is not waited for. */
@Component
class MinuteriesEnCours implements RappelsEnCours {
    private final ManagementService gestion;

    MinuteriesEnCours(ManagementService gestion) {
        this.gestion = gestion;
    }

    @Override
    public boolean enAttente(CodeDepartement departement) {
        return gestion.createJobQuery()
                        .tenantIdIn(departement.valeur())
                        .timers()
                        .active()
                        .executable()
                        .count()
                > 0;
    }
}
