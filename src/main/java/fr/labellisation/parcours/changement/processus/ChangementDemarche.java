package fr.labellisation.parcours.changement.processus;

import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ChangementDemarche.bpmn; a test compares them with the diagram. */
public final class ChangementDemarche {
    public static final String CLE = "ChangementDemarche";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesChangement.CONFIRMATION_A_PART,
            VariablesChangement.NATURE,
            VariablesChangement.AUDIT,
            VariablesChangement.NOUVELLE_DATE,
            VariablesChangement.CONSEQUENCES_VUES,
            VariablesChangement.CONSEQUENCES_CHANGEES);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ChangementDecide,
        Choix_Nature,
        ModifierPerimetre,
        Echeance_ModifierPerimetre,
        DeplacerAudit,
        Echeance_DeplacerAudit,
        Jonction_Confirmation,
        ConfirmerDeplacement,
        Echeance_ConfirmerDeplacement,
        Choix_Consequences,
        DeplacerComite,
        Echeance_DeplacerComite,
        RemplacerReferent,
        Echeance_RemplacerReferent,
        AbandonnerDemarche,
        Echeance_AbandonnerDemarche,
        Jonction_Changement,
        Fin_ChangementTraite,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private ChangementDemarche() {}
}
