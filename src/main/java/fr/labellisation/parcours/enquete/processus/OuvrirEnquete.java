package fr.labellisation.parcours.enquete.processus;

import fr.labellisation.parcours.enquete.Enquetes;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.enquete.VariablesEnquete;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

@Component("ouvrirEnquete")
class OuvrirEnquete implements ExecutionListener {
    private final Enquetes enquetes;

    OuvrirEnquete(Enquetes enquetes) {
        this.enquetes = enquetes;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Variables.ecrire(
                execution,
                VariablesEnquete.ENQUETE,
                enquetes.ouvrir(
                        Variables.parcours(execution),
                        PublicEnquete.de(Variables.eventuel(execution, VariablesCommunes.PUBLIC_ENQUETE))));
    }
}
