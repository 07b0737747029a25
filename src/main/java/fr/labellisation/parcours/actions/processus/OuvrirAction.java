package fr.labellisation.parcours.actions.processus;

import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.parcours.actions.Action;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Says who carries the action out, who stands in for him, and who verifies it. */
@Component("ouvrirAction")
class OuvrirAction implements ExecutionListener {
    private final Actions actions;
    private final GroupesResponsables groupes;

    OuvrirAction(Actions actions, GroupesResponsables groupes) {
        this.actions = actions;
        this.groupes = groupes;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Action action = actions.exiger(Variables.lire(execution, VariablesCommunes.ACTION));
        actions.decider(action.id());
        Variables.ecrire(execution, VariablesActions.RESPONSABLE, action.responsable());
        Variables.ecrire(execution, VariablesActions.PORTEUR, porteur(action));
        if (action.suppleant() != null) {
            Variables.ecrire(execution, VariablesAbsences.SUPPLEANT_NOMME, action.suppleant());
        }
        Variables.ecrire(execution, VariablesActions.VERIFICATEUR, groupes.verificateur(action));
    }

    /** Null where nobody is named, and where he has left his role since: any of the group may then. */
    private String porteur(Action action) {
        return action.porteur() != null && groupes.tient(action.responsable(), action.porteur())
                ? action.porteur()
                : null;
    }
}
