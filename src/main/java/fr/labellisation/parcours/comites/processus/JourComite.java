package fr.labellisation.parcours.comites.processus;

import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The instant at which a users' committee meets. */
@Component("jourComite")
public class JourComite {
    private final Comites comites;

    JourComite(Comites comites) {
        this.comites = comites;
    }

    public Date de(DelegateExecution execution) {
        return Date.from(comites.exiger(Variables.lire(execution, VariablesCommunes.COMITE))
                .convoqueLe()
                .toInstant());
    }
}
