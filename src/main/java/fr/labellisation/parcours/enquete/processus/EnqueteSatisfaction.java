package fr.labellisation.parcours.enquete.processus;

import fr.labellisation.parcours.enquete.VariablesEnquete;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of EnqueteSatisfaction.bpmn; a test compares them with the diagram. */
public final class EnqueteSatisfaction {
    public static final String CLE = "EnqueteSatisfaction";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesEnquete.ENQUETE,
            VariablesCommunes.PUBLIC_ENQUETE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_EnqueteDecidee,
        LancerEnquete,
        Echeance_LancerEnquete,
        PublierResultats,
        Echeance_PublierResultats,
        Fin_ResultatsPublies,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private EnqueteSatisfaction() {}
}
