package fr.labellisation.parcours.audits.processus;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the variables that the processes of audits share. */
public final class VariablesAudit {
    public static final String AUDIT = "audit";
    static final String SITE = "site";
    static final String DEMARCHE = "demarche";
    public static final String REFERENTIEL = "referentiel";

    private VariablesAudit() {}

    static String audit(DelegateExecution execution) {
        return (String) execution.getVariable(AUDIT);
    }
}
