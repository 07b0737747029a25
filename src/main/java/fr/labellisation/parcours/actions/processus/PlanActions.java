package fr.labellisation.parcours.actions.processus;

/** Ids of PlanActions.bpmn; a test compares them with the diagram. */
public final class PlanActions {
    public static final String CLE = "PlanActions";

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
