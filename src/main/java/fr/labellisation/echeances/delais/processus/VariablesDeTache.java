package fr.labellisation.echeances.delais.processus;

import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The facts of a process as plain values, and the step it stands at. */
final class VariablesDeTache {
    private static final String CORPS_MULTIPLE = "#multiInstanceBody";

    private VariablesDeTache() {}

    public static Map<String, Object> de(DelegateExecution execution) {
        Map<String, Object> faits = new HashMap<>(execution.getVariables());
        faits.put(VariablesCommunes.DEPARTEMENT.nom(), execution.getTenantId());
        return faits;
    }

    static String etape(DelegateExecution execution) {
        return execution.getCurrentActivityId().replace(CORPS_MULTIPLE, "");
    }
}
