package fr.labellisation.parcours.formation.processus;

/** Ids of FormationAgents.bpmn; a test compares them with the diagram. */
public final class FormationAgents {
    public static final String CLE = "FormationAgents";

    public enum Element {
        Debut_FormationDecidee,
        EtablirPlanFormation,
        Echeance_EtablirPlanFormation,
        TenirSession,
        Echeance_TenirSession,
        CloreFormation,
        Echeance_CloreFormation,
        Fin_FormationClose,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private FormationAgents() {}
}
