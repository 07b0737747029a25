package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of IssueDemarche.bpmn; a test compares them with the diagram. */
public final class IssueDemarche {
    public static final String CLE = "IssueDemarche";
    public static final String MESSAGE_SITE_AJOUTE_ARRIVE = "SiteAjouteArrive";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES =
            List.of(VariablesCommunes.DEPARTEMENT, VariablesCommunes.DEMARCHE, VariablesDemarche.ISSUE_DEMARCHE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ParcoursTermines,
        Jonction_SitesAjoutes,
        Choix_SitesAjoutes,
        SiteAjouteArrive,
        ConstaterIssue,
        Fin_IssueConstatee
    }

    private IssueDemarche() {}
}
