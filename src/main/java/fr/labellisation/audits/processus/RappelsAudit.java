package fr.labellisation.audits.processus;

/** Ids and variables of RappelsAudit.bpmn; a test compares them with the diagram. */
public final class RappelsAudit {
    public static final String CLE = "RappelsAudit";
    /** Instant of the next reminder, or of the audit itself; ISO-8601 with zone. */
    static final String PROCHAIN_INSTANT = "prochainInstant";
    /** Lead time of the next reminder, in days; absent when the audit itself is next. */
    static final String PROCHAIN_PALIER = "prochainPalier";

    static final String AUDIT_VENU = "auditVenu";

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
