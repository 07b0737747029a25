package fr.labellisation.parcours.actions.camunda;

import fr.labellisation.parcours.actions.conduite.LancementAction;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class LancementActionCamunda implements LancementAction {
    private final RuntimeService moteur;

    LancementActionCamunda(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @Override
    public void lancer(Parcours parcours, String referentiel, long action) {
        moteur.createProcessInstanceByKey(ActionCorrective.CLE)
                .businessKey(parcours.cleMetier() + "/action/" + action)
                .setVariables(Variables.du(parcours, referentiel))
                .setVariable(VariablesCommunes.ACTION.nom(), VariablesCommunes.ACTION.valeur(action))
                .execute();
    }
}
