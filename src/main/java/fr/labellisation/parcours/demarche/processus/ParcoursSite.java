package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ParcoursSite.bpmn; a test compares them with the diagram. */
public final class ParcoursSite {
    public static final String CLE = "ParcoursSite";
    public static final String MESSAGE_MODULES_MODIFIES = "ModulesModifies";
    public static final String MESSAGE_SITE_RETIRE = "SiteRetire";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.DOSSIER_TRANSMIS,
            VariablesCommunes.DOSSIER_A_COMPLETER,
            VariablesCommunes.DECISION,
            VariablesCommunes.LABEL,
            VariablesDemarche.NATURE_DEMARCHE,
            VariablesDemarche.SUITE,
            VariablesDemarche.MODULES_AJOUTES);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ParcoursEngage,
        DiagnosticEcarts,
        Jonction_Plan,
        PlanActions,
        MiseEnOeuvre,
        Choix_AuditInterne,
        AuditInterneEtDossier,
        Jonction_AuditExterne,
        AuditExterne,
        Choix_Label,
        DemarrerCycleLabel,
        Fin_LabelDelivre,
        DeciderSuite,
        Echeance_DeciderSuite,
        Choix_Suite,
        Fin_LabelRefuse,
        Fin_RetardSignale,
        ModulesModifies,
        Debut_ModulesModifies,
        IntegrationModules,
        Fin_ModulesIntegres,
        SiteRetire,
        Debut_SiteRetire,
        Fin_SiteRetire
    }

    private ParcoursSite() {}
}
