package fr.labellisation.parcours.changement.processus;

/** Ids and variables of ChangementDemarche.bpmn; a test compares them with the diagram. */
public final class ChangementDemarche {
    public static final String CLE = "ChangementDemarche";

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
