package fr.labellisation.parcours.audits.processus;

/** Ids and variables of ReservationAudit.bpmn; a test compares them with the diagram. */
public final class ReservationAudit {
    public static final String CLE = "ReservationAudit";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AuditNecessaire,
        DemanderAudit,
        Echeance_DemanderAudit,
        FixerDateAudit,
        Echeance_FixerDateAudit,
        LancerRappels,
        Fin_AuditReserve,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private ReservationAudit() {}
}
