package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of AuditInterne.bpmn; a test compares them with the diagram. */
public final class AuditInterne {
    public static final String CLE = "AuditInterne";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesAudits.CONSTATS_A_TRAITER);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_AuditInterneDecide,
        Jonction_Date,
        FixerDateAuditInterne,
        Echeance_FixerDateAuditInterne,
        LancerRappels,
        PreparationAuditInterne,
        Debut_Preparation,
        TransmettreDocuments,
        Echeance_TransmettreDocuments,
        Jonction_Attente,
        Attente_Jour,
        Echeance_JourAudit,
        Fin_JourVenu,
        Reception_AuditDeplace,
        Fin_RetardSignale_PreparationAuditInterne,
        Reception_AuditAnnule,
        RendreRapportAuditInterne,
        Echeance_RendreRapportAuditInterne,
        TraitementConstats,
        CloreAuditInterne,
        Echeance_CloreAuditInterne,
        Fin_AuditClos,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private AuditInterne() {}
}
