package fr.labellisation.parcours.audits.processus;

/** Ids and variables of RappelsAudit.bpmn; a test compares them with the diagram. */
public final class RappelsAudit {
    public static final String CLE = "RappelsAudit";
    public static final String AUDIT_VENU = "auditVenu";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_DateFixee,
        Jonction_Calcul,
        CalculerProchainRappel,
        Attente_Rappel,
        Echeance_Rappel,
        Choix_AuditVenu,
        Fin_AuditVenu,
        DemanderRappel,
        Reception_AuditDeplace,
        Reception_AuditAnnule,
        Fin_AuditAnnule
    }

    private RappelsAudit() {}
}
