package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("cloreDemarche")
class CloreDemarche implements JavaDelegate {
    private final ClotureDemarche cloture;

    CloreDemarche(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EtatDemarche etat = cloture.clore(Variables.lire(execution, VariablesCommunes.DEMARCHE));
        Variables.ecrire(execution, VariablesDemarche.ISSUE_DEMARCHE, etat.code());
    }
}
