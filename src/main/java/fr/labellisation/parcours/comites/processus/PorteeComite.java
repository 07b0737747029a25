package fr.labellisation.parcours.comites.processus;

import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Which users' committee serves a site. */
@Component("porteeComite")
public class PorteeComite {
    private final Demarches demarches;

    PorteeComite(Demarches demarches) {
        this.demarches = demarches;
    }

    public String de(DelegateExecution execution) {
        Parcours parcours = Variables.parcours(execution);
        return Portee.pour(demarches.exiger(parcours.demarche()).comiteUsagers(), parcours.site())
                .valeur();
    }
}
