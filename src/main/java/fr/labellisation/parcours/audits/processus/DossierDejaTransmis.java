package fr.labellisation.parcours.audits.processus;

import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether the file left beside the internal audit, whole or not; paths that could not say so sent none. */
@Component("dossierDejaTransmis")
public class DossierDejaTransmis {

    public boolean complet(DelegateExecution execution) {
        return transmis(execution) && !reste(execution);
    }

    public boolean aCompleter(DelegateExecution execution) {
        return transmis(execution) && reste(execution);
    }

    private static boolean transmis(DelegateExecution execution) {
        return Variables.eventuel(execution, VariablesCommunes.DOSSIER_TRANSMIS).orElse(false);
    }

    private static boolean reste(DelegateExecution execution) {
        return Variables.eventuel(execution, VariablesCommunes.DOSSIER_A_COMPLETER)
                .orElse(false);
    }
}
