package fr.labellisation.parcours.entree.processus;

import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of RepriseSite.bpmn; a test compares them with the diagram. */
public final class RepriseSite {
    public static final String CLE = "RepriseSite";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(VariablesCommunes.DEPARTEMENT, VariablesCommunes.SITE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_SiteRepris,
        Fin_SiteEntre
    }

    private RepriseSite() {}
}
