package fr.labellisation.annonces.absences.processus;

import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.camunda.Variables;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the tasks leave and come back, asked by the diagram: ${momentsAbsence.debut(execution)}. */
@Component("momentsAbsence")
public class MomentsAbsence {
    private final JoursOuvres jours;

    MomentsAbsence(JoursOuvres jours) {
        this.jours = jours;
    }

    /** Midnight at which the first day begins in the département. */
    public Date debut(DelegateExecution execution) {
        return minuit(execution, jour(execution, VariablesAbsences.DEBUT));
    }

    /** Midnight at which the last day is over. */
    public Date fin(DelegateExecution execution) {
        return minuit(execution, jour(execution, VariablesAbsences.FIN).plusDays(1));
    }

    private static LocalDate jour(DelegateExecution execution, Variable<LocalDate> fait) {
        return Variables.lire(execution, fait);
    }

    private Date minuit(DelegateExecution execution, LocalDate jour) {
        return Date.from(jour.atStartOfDay(jours.fuseau(CodeDepartement.ouNul(execution.getTenantId())))
                .toInstant());
    }
}
