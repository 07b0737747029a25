package fr.labellisation.parcours.label.processus;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day it is in the département of a process. */
@Component
class Aujourdhui {
    private final HeureLocale heure;

    Aujourdhui(HeureLocale heure) {
        this.heure = heure;
    }

    LocalDate pour(DelegateExecution execution) {
        return heure.aujourdhui(CodeDepartement.ouNul(execution.getTenantId()));
    }
}
