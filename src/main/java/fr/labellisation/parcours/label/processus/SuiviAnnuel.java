package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of SuiviAnnuel.bpmn; a test compares them with the diagram. */
public final class SuiviAnnuel {
    public static final String CLE = "SuiviAnnuel";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.DECISION,
            VariablesCommunes.LABEL,
            VariablesCommunes.ANNIVERSAIRE,
            VariablesLabel.ANNEE,
            VariablesCommunes.PUBLIC_ENQUETE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_SuiviOuvert,
        Jonction_DebutSuivi,
        AutoEvaluationAnnuelle,
        Echeance_AutoEvaluationAnnuelle,
        RevueIndicateurs,
        Echeance_RevueIndicateurs,
        EnqueteSatisfaction,
        AuditSuivi,
        Debut_AuditSuivi,
        Choix_AuditDu,
        ReservationAudit,
        AuditExterne,
        Jonction_AuditDu,
        Fin_AuditSuivi,
        Reception_LabelRetire,
        Choix_ComiteTenu,
        ComiteLocalUsagers,
        Jonction_Comite,
        Jonction_FinSuivi,
        EtablirBilanAnnuel,
        Echeance_EtablirBilanAnnuel,
        Fin_SuiviClos,
        Fin_LabelRetire,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private SuiviAnnuel() {}
}
