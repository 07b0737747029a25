package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of CycleLabel.bpmn; a test compares them with the diagram. */
public final class CycleLabel {
    public static final String CLE = "CycleLabel";
    public static final String MESSAGE_RENOUVELE = "LabelRenouvele";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.LABEL,
            VariablesLabel.DECISION_RENOUVELLEMENT,
            VariablesLabel.NOUVEAU_REFERENTIEL,
            VariablesLabel.MODULES_RENOUVELES,
            VariablesLabel.LABEL_JOINT);

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
