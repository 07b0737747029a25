package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.actions.conduite.ActionsAConduire;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Sets the actions on minor non-conformities going on their own: they need an accepted plan, not to be closed before the
 * decision, and are checked at the next audit. Source: DOMAINE.md §3.
 */
@Component("lancerActionsMineures")
class LancerActionsMineures implements JavaDelegate {
    private final RuntimeService moteur;
    private final Constats constats;
    private final ActionsAConduire actions;

    LancerActionsMineures(RuntimeService moteur, Constats constats, ActionsAConduire actions) {
        this.moteur = moteur;
        this.constats = constats;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long audit = Variables.lire(execution, VariablesCommunes.AUDIT);
        actions.surConstats(constats.nonBloquants(audit)).forEach(action -> lancer(execution, action));
    }

    private void lancer(DelegateExecution execution, long action) {
        Parcours parcours = Variables.parcours(execution);
        moteur.createProcessInstanceByKey(ActionCorrective.CLE)
                .businessKey(parcours.cleMetier() + "/action/" + action)
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), execution.getTenantId())
                .setVariables(Variables.copie(
                        execution, VariablesCommunes.DEMARCHE, VariablesCommunes.SITE, VariablesCommunes.REFERENTIEL))
                .setVariable(VariablesCommunes.ACTION.nom(), VariablesCommunes.ACTION.valeur(action))
                .execute();
    }
}
