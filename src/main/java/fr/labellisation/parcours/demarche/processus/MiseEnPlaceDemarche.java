package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of MiseEnPlaceDemarche.bpmn; a test compares them with the diagram. */
public final class MiseEnPlaceDemarche {
    public static final String CLE = "MiseEnPlaceDemarche";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES =
            List.of(VariablesCommunes.DEPARTEMENT, VariablesCommunes.DEMARCHE, VariablesCommunes.REFERENTIEL);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_DemarcheOuverte,
        NommerReferent,
        Echeance_NommerReferent,
        ConstituerComitePilotage,
        Echeance_ConstituerComitePilotage,
        ArreterPerimetre,
        Echeance_ArreterPerimetre,
        EtablirPlanCommunication,
        Echeance_EtablirPlanCommunication,
        Fin_DemarcheMiseEnPlace,
        Jonction_Retards,
        Fin_RetardSignale
    }

    private MiseEnPlaceDemarche() {}
}
