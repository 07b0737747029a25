package fr.labellisation.echeances.delais.processus;

import fr.labellisation.echeances.delais.Echeancier;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Due date of the user task at which the process arrives: ${echeance.de(execution)}. */
@Component("echeance")
public class EcheanceDeTache {
    private final Echeancier echeancier;

    EcheanceDeTache(Echeancier echeancier) {
        this.echeancier = echeancier;
    }

    public Date de(DelegateExecution execution) {
        return Date.from(echeancier
                .echeance(VariablesDeTache.etape(execution), VariablesDeTache.de(execution))
                .toInstant());
    }
}
