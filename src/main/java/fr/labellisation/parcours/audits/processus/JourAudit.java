package fr.labellisation.parcours.audits.processus;

import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Morning of the audit's day: ${jourAudit.de(execution)}. */
@Component("jourAudit")
public class JourAudit {
    private final Audits audits;
    private final Echeancier echeancier;

    JourAudit(Audits audits, Echeancier echeancier) {
        this.audits = audits;
        this.echeancier = echeancier;
    }

    public Date de(DelegateExecution execution) {
        var audit = audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT));
        return Date.from(echeancier
                .matin(CodeDepartement.ouNul(execution.getTenantId()), audit.le())
                .toInstant());
    }
}
