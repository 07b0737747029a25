package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ParcoursSecondLabel.bpmn; a test compares them with the diagram. */
public final class ParcoursSecondLabel {
    public static final String CLE = "ParcoursSecondLabel";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.DECISION,
            VariablesCommunes.LABEL,
            VariablesDemarche.NATURE_DEMARCHE,
            VariablesDemarche.AUDIT_COMMUN);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_SecondLabelVise,
        Choix_AuditCommun,
        ReservationAudit,
        AuditExterne,
        EnregistrerDecision,
        Echeance_EnregistrerDecision,
        Jonction_Decision,
        Choix_Label,
        DemarrerCycleLabel,
        Jonction_Issue,
        SignalerArrivee,
        Fin_SecondLabelDecide,
        Fin_RetardSignale,
        SiteRetire,
        Debut_SiteRetire,
        Fin_SiteRetire
    }

    private ParcoursSecondLabel() {}
}
