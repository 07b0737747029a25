package fr.labellisation.audits.processus;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the variables that the processes of audits share. */
final class VariablesAudit {
    static final String AUDIT = "audit";
    static final String SITE = "site";
    static final String DEMARCHE = "demarche";
    static final String REFERENTIEL = "referentiel";

    private VariablesAudit() {}

    static String audit(DelegateExecution execution) {
        return (String) execution.getVariable(AUDIT);
    }
}
