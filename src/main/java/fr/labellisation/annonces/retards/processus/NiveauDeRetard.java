package fr.labellisation.annonces.retards.processus;

import fr.labellisation.socle.variables.camunda.Variables;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Morning on which the next level is told: ${niveauDeRetard.instant(execution)}. */
@Component("niveauDeRetard")
public class NiveauDeRetard {

    public Date instant(DelegateExecution execution) {
        return Date.from(Variables.lire(execution, EscaladeRetard.INSTANT));
    }
}
