package fr.labellisation.parcours.actions.camunda;

import fr.labellisation.parcours.actions.ArretDesActions;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.demarche.camunda.ArretDuProcessus;
import fr.labellisation.socle.variables.VariablesCommunes;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** An action that is given up ends as one that is closed does: its step goes on without it. */
@Component
class ArretDesActionsCamunda implements ArretDesActions {
    private final RuntimeService moteur;
    private final ArretDuProcessus arret;

    ArretDesActionsCamunda(RuntimeService moteur, ArretDuProcessus arret) {
        this.moteur = moteur;
        this.arret = arret;
    }

    @Override
    public void arreter(long action) {
        moteur.createProcessInstanceQuery()
                .processDefinitionKey(ActionCorrective.CLE)
                .variableValueEquals(VariablesCommunes.ACTION.nom(), String.valueOf(action))
                .list()
                .forEach(instance -> arret.mener(instance, ActionCorrective.Element.Fin_ActionClose));
    }
}
