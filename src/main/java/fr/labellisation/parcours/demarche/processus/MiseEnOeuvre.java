package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of MiseEnOeuvre.bpmn; a test compares them with the diagram. */
public final class MiseEnOeuvre {
    public static final String CLE = "MiseEnOeuvre";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.ACTION,
            VariablesCommunes.AUDIT,
            VariablesDemarche.NATURE_DEMARCHE,
            VariablesCommunes.PUBLIC_ENQUETE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_MiseEnOeuvre,
        Jonction_DebutMiseEnOeuvre,
        ActionCorrective,
        FormationAgents,
        EnqueteSatisfaction,
        ReservationAudit,
        Jonction_FinMiseEnOeuvre,
        ValiderPreparation,
        Echeance_ValiderPreparation,
        Fin_MiseEnOeuvre,
        Fin_RetardSignale
    }

    private MiseEnOeuvre() {}
}
