package fr.labellisation.parcours.actions.processus;

/** Ids of ActionCorrective.bpmn; a test compares them with the diagram. */
public final class ActionCorrective {
    public static final String CLE = "ActionCorrective";

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
