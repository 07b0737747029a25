package fr.labellisation.parcours.actions.processus;

import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of PlanActions.bpmn; a test compares them with the diagram. */
public final class PlanActions {
    public static final String CLE = "PlanActions";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesActions.PLAN,
            VariablesActions.DECISION_PLAN);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_EcartsConnus,
        Jonction_Redaction,
        RedigerPlanActions,
        Echeance_RedigerPlanActions,
        ArreterPlanActions,
        Echeance_ArreterPlanActions,
        Choix_PlanArrete,
        Fin_PlanArrete,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private PlanActions() {}
}
