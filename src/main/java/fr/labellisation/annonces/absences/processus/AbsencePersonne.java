package fr.labellisation.annonces.absences.processus;

/** Ids of AbsencePersonne.bpmn; a test compares them with the diagram. */
public final class AbsencePersonne {
    public static final String CLE = "AbsencePersonne";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AbsenceAnnoncee,
        DesignerSuppleant,
        Echeance_DesignerSuppleant,
        Choix_AbsenceMaintenue,
        Fin_AbsenceAbandonnee,
        ReprendreSesTaches,
        Echeance_ReprendreSesTaches,
        Echeance_DebutAbsence,
        ConfierTaches,
        Fin_TachesConfiees,
        Echeance_FinAbsence,
        Jonction_Retour,
        RendreTaches,
        Fin_AbsenceTerminee,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private AbsencePersonne() {}
}
