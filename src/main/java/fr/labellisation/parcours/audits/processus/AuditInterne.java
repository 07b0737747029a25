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
        Fin_JourVenu,
        Reception_AuditDeplace,
        Fin_RetardSignale_PreparationAuditInterne,
        Reception_AuditAnnule,
        RendreRapportAuditInterne,
        Echeance_RendreRapportAuditInterne,
        TraitementConstats,
        CloreAuditInterne,
        Echeance_CloreAuditInterne,
        Fin_AuditClos,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private AuditInterne() {}
}
