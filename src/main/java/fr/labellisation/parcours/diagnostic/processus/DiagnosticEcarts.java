package fr.labellisation.parcours.diagnostic.processus;

import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of DiagnosticEcarts.bpmn; a test compares them with the diagram. */
public final class DiagnosticEcarts {
    public static final String CLE = "DiagnosticEcarts";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesDiagnostic.MODULE,
            VariablesDiagnostic.MODULES_CIBLES);

    /** Nodes of the diagram. */
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
