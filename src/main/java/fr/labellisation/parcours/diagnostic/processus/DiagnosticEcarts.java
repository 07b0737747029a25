package fr.labellisation.parcours.diagnostic.processus;

/** Ids of DiagnosticEcarts.bpmn; a test compares them with the diagram. */
public final class DiagnosticEcarts {
    public static final String CLE = "DiagnosticEcarts";

    public enum Element {
        Debut_DiagnosticDemande,
        EvaluerModule,
        Echeance_EvaluerModule,
        PartagerDiagnostic,
        Echeance_PartagerDiagnostic,
        Fin_DiagnosticPartage,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private DiagnosticEcarts() {}
}
