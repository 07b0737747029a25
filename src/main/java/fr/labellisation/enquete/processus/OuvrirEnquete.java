package fr.labellisation.enquete.processus;

import fr.labellisation.enquete.Enquetes;
import fr.labellisation.enquete.FaitsEnquete;
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
        Variables.ecrire(execution, FaitsEnquete.ENQUETE, enquetes.ouvrir(Variables.parcours(execution)));
    }
}
