package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of IntegrationModules.bpmn; a test compares them with the diagram. */
public final class IntegrationModules {
    public static final String CLE = "IntegrationModules";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.ACTION,
            VariablesDemarche.MODULES_AJOUTES);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ModulesAjoutes,
        DiagnosticComplementaire,
        PlanComplementaire,
        ActionComplementaire,
        Fin_IntegrationFaite
    }

    private IntegrationModules() {}
}
