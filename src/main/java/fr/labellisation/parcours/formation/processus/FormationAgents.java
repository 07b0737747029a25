package fr.labellisation.parcours.formation.processus;

import fr.labellisation.parcours.formation.VariablesFormation;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of FormationAgents.bpmn; a test compares them with the diagram. */
public final class FormationAgents {
    public static final String CLE = "FormationAgents";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesFormation.FORMATION,
            VariablesFormation.SESSION);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_FormationDecidee,
        EtablirPlanFormation,
        Echeance_EtablirPlanFormation,
        TenirSession,
        Echeance_TenirSession,
        CloreFormation,
        Echeance_CloreFormation,
        Fin_FormationClose,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private FormationAgents() {}
}
