package fr.labellisation.parcours.demarche.processus;

/** Ids of MiseEnOeuvre.bpmn; a test compares them with the diagram. */
public final class MiseEnOeuvre {
    public static final String CLE = "MiseEnOeuvre";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_MiseEnOeuvre,
        Jonction_DebutMiseEnOeuvre,
        ActionCorrective,
        FormationAgents,
        EnqueteSatisfaction,
        ReservationAudit,
        Jonction_FinMiseEnOeuvre,
        ValiderPreparation,
        Echeance_ValiderPreparation,
        Fin_MiseEnOeuvre,
        Fin_RetardSignale
    }

    private MiseEnOeuvre() {}
}
