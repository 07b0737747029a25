package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.actions.conduite.ActionsAConduire;
import fr.labellisation.parcours.actions.conduite.LancementAction;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Sets the actions on minor non-conformities going on their own: they need an accepted plan, not to be closed before the
 * decision, and are checked at the next audit. Source: DOMAINE.md §3.
 */
@Component("lancerActionsMineures")
class LancerActionsMineures implements JavaDelegate {
    private final LancementAction lancement;
    private final Constats constats;
    private final ActionsAConduire actions;

    LancerActionsMineures(LancementAction lancement, Constats constats, ActionsAConduire actions) {
        this.lancement = lancement;
        this.constats = constats;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long audit = Variables.lire(execution, VariablesCommunes.AUDIT);
        Parcours parcours = Variables.parcours(execution);
        String referentiel = Variables.lire(execution, VariablesCommunes.REFERENTIEL);
        actions.surConstats(constats.nonBloquants(audit))
                .forEach(action -> lancement.lancer(parcours, referentiel, action));
    }
}
