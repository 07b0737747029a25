package fr.labellisation.parcours.changement.processus;

import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of DecisionModules.bpmn; a test compares them with the diagram. */
public final class DecisionModules {
    public static final String CLE = "DecisionModules";
    public static final String MESSAGE_PLUS_RIEN_A_DECIDER = "PlusRienADecider";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ModulesEnSuspens,
        DeciderModules,
        Echeance_DeciderModules,
        Fin_ModulesDecides,
        Fin_RetardSignale,
        PlusRienADecider,
        Debut_PlusRienADecider,
        Fin_SansObjet
    }

    private DecisionModules() {}

    /** Business key of the one that asks about a site. */
    public static String cleMetier(Parcours parcours) {
        return parcours.cleMetier() + "/modules";
    }
}
