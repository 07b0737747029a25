package fr.labellisation.parcours.comites.processus;

import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

@Component("ouvrirComite")
class OuvrirComite implements ExecutionListener {
    private final Comites comites;

    OuvrirComite(Comites comites) {
        this.comites = comites;
    }

    @Override
    public void notify(DelegateExecution execution) {
        long comite = comites.ouvrir(
                Variables.lire(execution, VariablesCommunes.DEMARCHE),
                new Portee(Variables.lire(execution, VariablesCommunes.PORTEE_COMITE)));
        Variables.ecrire(execution, VariablesCommunes.COMITE, comite);
    }
}
