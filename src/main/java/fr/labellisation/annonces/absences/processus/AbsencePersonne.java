package fr.labellisation.annonces.absences.processus;

import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of AbsencePersonne.bpmn; a test compares them with the diagram. */
public final class AbsencePersonne {
    public static final String CLE = "AbsencePersonne";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesAbsences.ABSENT,
            VariablesAbsences.DEBUT,
            VariablesAbsences.FIN,
            VariablesAbsences.MOTIF,
            VariablesAbsences.MAINTENUE,
            VariablesAbsences.ABSENCE);

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
