package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ReservationAudit.bpmn; a test compares them with the diagram. */
public final class ReservationAudit {
    public static final String CLE = "ReservationAudit";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.LABEL,
            VariablesAudits.NATURE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AuditNecessaire,
        DemanderAudit,
        Echeance_DemanderAudit,
        FixerDateAudit,
        Echeance_FixerDateAudit,
        LancerRappels,
        Fin_AuditReserve,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private ReservationAudit() {}
}
