package fr.labellisation.parcours.actions.processus;

import fr.labellisation.parcours.actions.conduite.ActionsAConduire;
import fr.labellisation.parcours.actions.conduite.ConstatsBloquants;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The actions that a step starts, each by its id. */
@Component("actionsAMener")
public class ActionsAMener {
    private final ActionsAConduire actions;
    private final ConstatsBloquants constats;

    ActionsAMener(ActionsAConduire actions, ConstatsBloquants constats) {
        this.actions = actions;
        this.constats = constats;
    }

    public List<String> duPlan(DelegateExecution execution) {
        return textes(actions.duDernierPlan(Variables.parcours(execution)));
    }

    public List<String> duComite(DelegateExecution execution) {
        return textes(actions.duComite(Variables.lire(execution, VariablesCommunes.COMITE)));
    }

    /** For the paths whose audit has the treatment of its findings inside. */
    public List<String> deLAudit(DelegateExecution execution) {
        return textes(actions.deLAudit(Variables.lire(execution, VariablesCommunes.AUDIT)));
    }

    /** For the paths whose audit has the treatment of its findings inside. */
    public List<String> majeures(DelegateExecution execution) {
        return textes(actions.surConstats(constats.bloquants(Variables.lire(execution, VariablesCommunes.AUDIT))));
    }

    private static List<String> textes(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
