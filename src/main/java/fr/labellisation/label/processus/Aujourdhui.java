package fr.labellisation.label.processus;

import fr.labellisation.echeances.JoursOuvres;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day it is in the département of a process. */
@Component
class Aujourdhui {
    private final JoursOuvres jours;
    private final Clock horloge;

    Aujourdhui(JoursOuvres jours, Clock horloge) {
        this.jours = jours;
        this.horloge = horloge;
    }

    LocalDate pour(DelegateExecution execution) {
        return horloge.instant().atZone(jours.fuseau(execution.getTenantId())).toLocalDate();
    }
}
