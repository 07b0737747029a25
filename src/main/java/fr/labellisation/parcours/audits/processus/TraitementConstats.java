package fr.labellisation.parcours.audits.processus;

/** Ids of TraitementConstats.bpmn; a test compares them with the diagram. */
public final class TraitementConstats {
    public static final String CLE = "TraitementConstats";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ConstatsConnus,
        Choix_Reponse,
        Choix_Suspension,
        SuspendreLabel,
        Jonction_Reponse,
        RepondreNonConformites,
        Echeance_RepondreNonConformites,
        LancerActionsMineures,
        Jonction_Actions,
        ActionCorrective,
        Choix_Levee,
        LeverNonConformites,
        Echeance_LeverNonConformites,
        Jonction_Levee,
        Fin_ConstatsTraites,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private TraitementConstats() {}
}
