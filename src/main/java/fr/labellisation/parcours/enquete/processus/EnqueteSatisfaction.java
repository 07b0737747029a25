package fr.labellisation.parcours.enquete.processus;

/** Ids of EnqueteSatisfaction.bpmn; a test compares them with the diagram. */
public final class EnqueteSatisfaction {
    public static final String CLE = "EnqueteSatisfaction";

    public enum Element {
        Debut_EnqueteDecidee,
        LancerEnquete,
        Echeance_LancerEnquete,
        PublierResultats,
        Echeance_PublierResultats,
        Fin_ResultatsPublies,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private EnqueteSatisfaction() {}
}
