package fr.labellisation.demarche.processus;

import fr.labellisation.demarche.Faits;
import fr.labellisation.referentiel.Referentiels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether the référentiel of a démarche asks for an internal audit. */
@Component("auditInterneRequis")
public class AuditInterneRequis {
    private final Referentiels referentiels;

    AuditInterneRequis(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    public boolean de(DelegateExecution execution) {
        return referentiels.exiger(Variables.lire(execution, Faits.REFERENTIEL)).auditInterneRequis();
    }
}
