package fr.labellisation.parcours.demarche.processus;

/** Ids of MiseEnPlaceDemarche.bpmn; a test compares them with the diagram. */
public final class MiseEnPlaceDemarche {
    public static final String CLE = "MiseEnPlaceDemarche";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_DemarcheOuverte,
        NommerReferent,
        Echeance_NommerReferent,
        ConstituerComitePilotage,
        Echeance_ConstituerComitePilotage,
        ArreterPerimetre,
        Echeance_ArreterPerimetre,
        EtablirPlanCommunication,
        Echeance_EtablirPlanCommunication,
        Fin_DemarcheMiseEnPlace,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private MiseEnPlaceDemarche() {}
}
