package fr.labellisation.parcours.audits.processus;

/** Ids and variables of AuditExterne.bpmn; a test compares them with the diagram. */
public final class AuditExterne {
    public static final String CLE = "AuditExterne";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AuditReserve,
        Choix_AuditPrevu,
        Jonction_Preparation,
        PreparationAuditExterne,
        Debut_Preparation,
        TransmettreDossier,
        Echeance_TransmettreDossier,
        Jonction_Attente,
        Attente_Jour,
        Echeance_JourAudit,
        Reception_AuditDeplace,
        Fin_JourVenu,
        Fin_RetardSignale_PreparationAuditExterne,
        Reception_AuditAnnule,
        Jonction_Reservation,
        ReservationAudit,
        EnregistrerConstats,
        Echeance_EnregistrerConstats,
        TraitementConstats,
        Debut_Constats,
        IssueAudit,
        Choix_Issue,
        Choix_Suspension,
        SuspendreLabel,
        Jonction_Reponse,
        RepondreNonConformites,
        Echeance_RepondreNonConformites,
        LancerActionsMineures,
        Choix_Majeure,
        ActionCorrective,
        LeverNonConformites,
        Echeance_LeverNonConformites,
        Jonction_Constats,
        Fin_Constats,
        Fin_RetardSignale_TraitementConstats,
        Jonction_Retards_TraitementConstats,
        Choix_AuditComplementaire,
        EnregistrerDecision,
        Echeance_EnregistrerDecision,
        Choix_Decision,
        Fin_DecisionFavorable,
        Fin_LabelRefuse,
        Fin_LabelRetire,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private AuditExterne() {}
}
