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
        Reception_AuditAnnule,
        Jonction_Reservation,
        ReservationAudit,
        EnregistrerConstats,
        Echeance_EnregistrerConstats,
        IssueAudit,
        TraitementConstats,
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
