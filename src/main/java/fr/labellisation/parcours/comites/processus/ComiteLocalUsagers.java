package fr.labellisation.parcours.comites.processus;

import fr.labellisation.parcours.comites.VariablesComites;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ComiteLocalUsagers.bpmn; a test compares them with the diagram. */
public final class ComiteLocalUsagers {
    public static final String CLE = "ComiteLocalUsagers";
    public static final String MESSAGE_SITE_RETIRE = "SiteRetire";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.ACTION,
            VariablesCommunes.COMITE,
            VariablesCommunes.PORTEE_COMITE,
            VariablesComites.SOUHAITS_RETENUS);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ComiteDecide,
        ComposerComite,
        Echeance_ComposerComite,
        ConvoquerComite,
        Echeance_ConvoquerComite,
        Echeance_JourComite,
        RedigerCompteRendu,
        Echeance_RedigerCompteRendu,
        SignerCompteRendu,
        Echeance_SignerCompteRendu,
        DiffuserCompteRendu,
        Choix_Souhaits,
        ActionCorrective,
        Jonction_Souhaits,
        Fin_ComiteTenu,
        Fin_RetardSignale,
        Jonction_Retards,
        SiteRetire,
        Debut_SiteRetire,
        Fin_SiteRetire
    }

    private ComiteLocalUsagers() {}
}
