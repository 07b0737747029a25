package fr.labellisation.parcours.audits.processus;

/** Ids and variables of AuditInterne.bpmn; a test compares them with the diagram. */
public final class AuditInterne {
    public static final String CLE = "AuditInterne";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AuditInterneDecide,
        Jonction_Date,
        FixerDateAuditInterne,
        Echeance_FixerDateAuditInterne,
        LancerRappels,
        PreparationAuditInterne,
        Debut_Preparation,
        TransmettreDocuments,
        Echeance_TransmettreDocuments,
        Jonction_Attente,
        Attente_Jour,
        Echeance_JourAudit,
        Reception_AuditDeplace,
        Fin_JourVenu,
        Fin_RetardSignale_PreparationAuditInterne,
        Reception_AuditAnnule,
        RendreRapportAuditInterne,
        Echeance_RendreRapportAuditInterne,
        Choix_ConstatsATraiter,
        ActionCorrective,
        Jonction_Constats,
        CloreAuditInterne,
        Echeance_CloreAuditInterne,
        Fin_AuditClos,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private AuditInterne() {}
}
