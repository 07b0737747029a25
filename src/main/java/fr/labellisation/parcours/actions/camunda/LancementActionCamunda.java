package fr.labellisation.parcours.actions.camunda;

import fr.labellisation.parcours.actions.conduite.LancementAction;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
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
                .setVariable(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        parcours.departement().valeur())
                .setVariable(
                        VariablesCommunes.DEMARCHE.nom(), parcours.demarche().valeur())
                .setVariable(VariablesCommunes.SITE.nom(), parcours.site().valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), referentiel)
                .setVariable(VariablesCommunes.ACTION.nom(), VariablesCommunes.ACTION.valeur(action))
                .execute();
    }
}
