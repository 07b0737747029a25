package fr.labellisation.parcours.audits.processus;

import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of AuditInterneEtDossier.bpmn; a test compares them with the diagram. */
public final class AuditInterneEtDossier {
    public static final String CLE = "AuditInterneEtDossier";

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
        Debut_SitePret,
        Jonction_DebutAudits,
        AuditInterne,
        EnvoiDossier,
        Jonction_FinAudits,
        Fin_AuditInterneClos
    }

    private AuditInterneEtDossier() {}
}
