package fr.labellisation.parcours.audits.processus;

/** Ids of PreparationAuditExterne.bpmn; a test compares them with the diagram. */
public final class PreparationAuditExterne {
    public static final String CLE = "PreparationAuditExterne";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_Preparation,
        TransmettreDossier,
        Echeance_TransmettreDossier,
        Jonction_Attente,
        Attente_Jour,
        Echeance_JourAudit,
        Fin_JourVenu,
        Reception_AuditDeplace,
        Fin_RetardSignale
    }

    private PreparationAuditExterne() {}
}
