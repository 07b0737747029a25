package fr.labellisation.parcours.label.processus;

/** Ids and variables of CycleLabel.bpmn; a test compares them with the diagram. */
public final class CycleLabel {
    public static final String CLE = "CycleLabel";
    public static final String MESSAGE_RENOUVELE = "LabelRenouvele";
    public static final String LABEL = "label";
    static final String ANNIVERSAIRE = "anniversaire";
    static final String NOUVEAU_REFERENTIEL = "nouveauReferentiel";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_LabelDelivre,
        Jonction_Vie,
        Echeance_Expiration,
        ExpirerLabel,
        Fin_LabelExpire,
        Choix_Suivi,
        Echeance_Suivi,
        SuiviAnnuel,
        Fin_SuivisTermines,
        Reception_LabelRetire,
        Fin_LabelRetire,
        Echeance_Renouvellement,
        DeciderRenouvellement,
        Echeance_DeciderRenouvellement,
        Choix_Renouvellement,
        LancerRenouvellement,
        Fin_RenouvellementLance,
        Fin_SansRenouvellement,
        Fin_RetardSignale,
        Jonction_Suivi,
        LabelRenouvele,
        Debut_LabelRenouvele,
        RemplacerLabel,
        Fin_LabelRenouvele
    }

    private CycleLabel() {}
}
