package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.actions.conduite.ActionsAConduire;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The actions that the treatment of findings waits for, each by its id: ${actionsDesConstats.aMener(execution)}. */
@Component("actionsDesConstats")
public class ActionsDesConstats {
    private final Audits audits;
    private final Constats constats;
    private final ActionsAConduire actions;

    ActionsDesConstats(Audits audits, Constats constats, ActionsAConduire actions) {
        this.audits = audits;
        this.constats = constats;
        this.actions = actions;
    }

    /** All of an internal audit; of an external one those on what blocks its decision, the others go on their own. */
    public List<String> aMener(DelegateExecution execution) {
        Audit audit = audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT));
        List<Long> attendues = audit.nature() == NatureAudit.INTERNE
                ? actions.deLAudit(audit.id())
                : actions.surConstats(constats.bloquants(audit.id()));
        return attendues.stream().map(String::valueOf).toList();
    }
}
