package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of TraitementConstats.bpmn; a test compares them with the diagram. */
public final class TraitementConstats {
    public static final String CLE = "TraitementConstats";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.ACTION,
            VariablesCommunes.AUDIT,
            VariablesCommunes.LABEL,
            VariablesAudits.COMPLEMENTAIRE,
            VariablesAudits.ISSUE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ConstatsConnus,
        Choix_Reponse,
        Choix_Suspension,
        SuspendreLabel,
        Jonction_Reponse,
        RepondreNonConformites,
        Echeance_RepondreNonConformites,
        LancerActionsMineures,
        Jonction_Actions,
        ActionCorrective,
        Choix_Levee,
        LeverNonConformites,
        Echeance_LeverNonConformites,
        Jonction_Levee,
        Fin_ConstatsTraites,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private TraitementConstats() {}
}
