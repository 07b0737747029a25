package fr.labellisation.parcours.actions.processus;

import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ActionCorrective.bpmn; a test compares them with the diagram. */
public final class ActionCorrective {
    public static final String CLE = "ActionCorrective";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.ACTION,
            VariablesActions.RESPONSABLE,
            VariablesActions.PORTEUR,
            VariablesAbsences.SUPPLEANT_NOMME,
            VariablesActions.VERIFICATEUR,
            VariablesActions.ACTION_EFFICACE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ActionDecidee,
        Jonction_Realisation,
        RealiserAction,
        Echeance_RealiserAction,
        VerifierEfficacite,
        Echeance_VerifierEfficacite,
        Choix_ActionEfficace,
        Fin_ActionClose,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private ActionCorrective() {}
}
