package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether a référentiel of a démarche asks for an internal audit. */
@Component("auditInterneRequis")
public class AuditInterneRequis {
    private final Demarches demarches;
    private final Referentiels referentiels;

    AuditInterneRequis(Demarches demarches, Referentiels referentiels) {
        this.demarches = demarches;
        this.referentiels = referentiels;
    }

    public boolean de(DelegateExecution execution) {
        return demarches
                .exiger(Variables.lire(execution, VariablesCommunes.DEMARCHE))
                .vises(referentiels)
                .ensemble()
                .auditInterneRequis();
    }
}
