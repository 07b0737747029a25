package fr.labellisation.audits.processus;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Instant of the next reminder: ${prochainRappel.de(execution)}. */
@Component("prochainRappel")
public class InstantRappel {

    public Date de(DelegateExecution execution) {
        return Date.from(Instant.parse((String) execution.getVariable(RappelsAudit.PROCHAIN_INSTANT)));
    }
}
