package fr.labellisation.parcours.indicateurs.processus;

import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.VariablesIndicateurs;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of SaisieIndicateurs.bpmn; a test compares them with the diagram. */
public final class SaisieIndicateurs {
    public static final String CLE = "SaisieIndicateurs";
    public static final String MESSAGE_PLUS_RIEN_A_DONNER = "PlusRienADonner";

    private static final String INDICATEURS = "/indicateurs/";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesIndicateurs.PERIODE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_PeriodeSansResultat,
        SaisirIndicateurs,
        Echeance_SaisirIndicateurs,
        Fin_ResultatsRendus,
        Fin_RetardSignale,
        PlusRienADonner,
        Debut_PlusRienADonner,
        Fin_SansObjet
    }

    private SaisieIndicateurs() {}

    /** Business key of the one that asks a site for the results of a period. */
    public static String cleMetier(Parcours parcours, PeriodeDeMesure periode) {
        return parcours.cleMetier() + INDICATEURS + periode.code();
    }

    /** The period that a process with this business key asks for. */
    public static PeriodeDeMesure periode(String cleMetier) {
        return PeriodeDeMesure.exiger(cleMetier.substring(cleMetier.indexOf(INDICATEURS) + INDICATEURS.length()));
    }
}
