package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.TachesEnRetard;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The task that an escalation follows. */
@Component
class TacheEscaladee {
    private final TachesEnRetard retards;

    TacheEscaladee(TachesEnRetard retards) {
        this.retards = retards;
    }

    /** As it is now; empty if it has ended. */
    Optional<TacheEnRetard> de(DelegateExecution escalade) {
        return retards.trouver(
                Variables.lire(escalade, EscaladeRetard.TACHE), Variables.lire(escalade, EscaladeRetard.ECHEANCE));
    }
}
