package fr.labellisation.parcours.audits.processus;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the variables that the processes of audits share. */
public final class VariablesAudit {
    public static final String AUDIT = "audit";
    static final String SITE = "site";
    static final String DEMARCHE = "demarche";
    public static final String REFERENTIEL = "referentiel";
    /** What an external audit comes to, as the table IssueAudit says it. */
    public static final String ISSUE = "issueAudit";
    /** Stands for it where there is none to decide: an internal audit has findings and no more. */
    public static final String ISSUE_INTERNE = "interne";

    private VariablesAudit() {}

    static String audit(DelegateExecution execution) {
        return (String) execution.getVariable(AUDIT);
    }
}
