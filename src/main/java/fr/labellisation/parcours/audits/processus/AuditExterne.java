package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of AuditExterne.bpmn; a test compares them with the diagram. */
public final class AuditExterne {
    public static final String CLE = "AuditExterne";
    public static final String MESSAGE_AUDIT_ANNULE = "AuditAnnule";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.DECISION,
            VariablesCommunes.LABEL,
            VariablesAudits.NATURE,
            VariablesAudits.COMPLEMENTAIRE,
            VariablesCommunes.DOSSIER_TRANSMIS,
            VariablesCommunes.DOSSIER_A_COMPLETER,
            VariablesAudits.NC_MAJEURES,
            VariablesAudits.NC_MINEURES,
            VariablesAudits.ISSUE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AuditReserve,
        Choix_AuditPrevu,
        Jonction_Preparation,
        PreparationAuditExterne,
        Reception_AuditAnnule,
        Jonction_Reservation,
        ReservationAudit,
        EnregistrerConstats,
        Echeance_EnregistrerConstats,
        IssueAudit,
        TraitementConstats,
        Choix_AuditComplementaire,
        EnregistrerDecision,
        Echeance_EnregistrerDecision,
        Choix_Decision,
        Fin_DecisionFavorable,
        Fin_LabelRefuse,
        Fin_LabelRetire,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private AuditExterne() {}
}
