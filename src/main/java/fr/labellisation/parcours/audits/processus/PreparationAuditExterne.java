package fr.labellisation.parcours.audits.processus;

import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of PreparationAuditExterne.bpmn; a test compares them with the diagram. */
public final class PreparationAuditExterne {
    public static final String CLE = "PreparationAuditExterne";
    public static final String MESSAGE_AUDIT_DEPLACE = "AuditDeplace";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.DOSSIER_TRANSMIS,
            VariablesCommunes.DOSSIER_A_COMPLETER);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_Preparation,
        Choix_Dossier,
        EnvoiDossier,
        CompleterDossier,
        Echeance_CompleterDossier,
        Jonction_Attente,
        Attente_Jour,
        Echeance_JourAudit,
        Fin_JourVenu,
        Reception_AuditDeplace,
        Fin_RetardSignale
    }

    private PreparationAuditExterne() {}
}
