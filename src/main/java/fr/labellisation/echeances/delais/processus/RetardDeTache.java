package fr.labellisation.echeances.delais.processus;

import fr.labellisation.echeances.delais.Echeancier;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Instant of the lateness timer of a user task: ${retard.de(execution)}. */
@Component("retard")
public class RetardDeTache {
    private final Echeancier echeancier;

    RetardDeTache(Echeancier echeancier) {
        this.echeancier = echeancier;
    }

    public Date de(DelegateExecution execution) {
        return Date.from(echeancier
                .retard(VariablesDeTache.etape(execution), VariablesDeTache.de(execution))
                .toInstant());
    }
}
