package fr.labellisation.parcours.actions.processus;

import fr.labellisation.parcours.actions.ActionsAConduire;
import fr.labellisation.parcours.actions.FaitsActions;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The actions that a step starts, each by its id. */
@Component("actionsAMener")
public class ActionsAMener {
    private static final String NC_MAJEURE = "NC majeure";

    private final ActionsAConduire actions;

    ActionsAMener(ActionsAConduire actions) {
        this.actions = actions;
    }

    public List<String> duPlan(DelegateExecution execution) {
        return textes(actions.duDernierPlan(Variables.parcours(execution)));
    }

    public List<String> duComite(DelegateExecution execution) {
        return textes(actions.duComite(Variables.lire(execution, FaitsActions.COMITE)));
    }

    /** For the paths whose audit has the treatment of its findings inside. */
    public List<String> deLAudit(DelegateExecution execution) {
        return textes(actions.deLAudit(Variables.lire(execution, FaitsActions.AUDIT)));
    }

    /** For the paths whose audit has the treatment of its findings inside. */
    public List<String> majeures(DelegateExecution execution) {
        return textes(actions.deLAudit(Variables.lire(execution, FaitsActions.AUDIT), NC_MAJEURE));
    }

    private static List<String> textes(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
