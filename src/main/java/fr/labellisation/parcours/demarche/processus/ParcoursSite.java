package fr.labellisation.parcours.demarche.processus;

/** Ids of ParcoursSite.bpmn; a test compares them with the diagram. */
public final class ParcoursSite {
    public static final String CLE = "ParcoursSite";
    public static final String MESSAGE_MODULES_MODIFIES = "ModulesModifies";

    public enum Element {
        Debut_ParcoursEngage,
        DiagnosticEcarts,
        Jonction_Plan,
        PlanActions,
        MiseEnOeuvre,
        Choix_AuditInterne,
        AuditInterne,
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
        DiagnosticComplementaire,
        PlanComplementaire,
        ActionComplementaire,
        Fin_ModulesIntegres
    }

    private ParcoursSite() {}
}
