package fr.labellisation.reprise;

import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Actions that run already are closed with evidence too: their forms show what is attached, lead to where more is given and take
 * the address of a document. Those that began before an action had a person carry on for their group.
 */
@Component
@Order(120)
class RepriseDesPreuvesDesActions implements Reprise {
    private final DernierModele modele;
    private final RuntimeService execution;

    RepriseDesPreuvesDesActions(DernierModele modele, RuntimeService execution) {
        this.modele = modele;
        this.execution = execution;
    }

    @Override
    public String nom() {
        return "preuves-des-actions";
    }

    @Override
    public List<String> objets() {
        return modele.parcours(List.of(ActionCorrective.CLE));
    }

    @Override
    public void reprendre(String instance) {
        String porteur = VariablesActions.PORTEUR.nom();
        if (modele.passer(instance) && !execution.getVariables(instance).containsKey(porteur)) {
            execution.setVariable(instance, porteur, null);
        }
    }
}
