package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.TachesEnRetard;
import java.time.ZonedDateTime;
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
        return retards.trouver((String) escalade.getVariable(EscaladeRetard.TACHE), ZonedDateTime.parse((String)
                escalade.getVariable(EscaladeRetard.ECHEANCE)));
    }
}
