package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.SortedSet;

/** Port: the running processes of the sites. */
public interface ParcoursEnCours {

    /** Whether the sites of the démarche have set out; until then a new site sets out with the others. */
    boolean engages(CodeDemarche demarche);

    /** The sites of the démarche that have set out and have not arrived, in the order of their codes. */
    SortedSet<CodeSite> enChemin(CodeDemarche demarche);

    /** Whether the process above the sites has nothing to do any more, or never was: then only the sites end the démarche. */
    boolean sansSuite(CodeDemarche demarche);

    /**
     * A site sets out on its own, with no process above it.
     *
     * @param referentiel id of the version
     * @param nature why it sets out; its external audit is of the same kind
     */
    void lancer(Parcours parcours, String referentiel, NatureDemarche nature);

    /** Ends the process of the site, if it runs, with all that it does; the démarche goes on without it. */
    void retirer(Parcours parcours);

    /** Tells the process of the site, if it runs, which modules are new. */
    void signalerModules(Parcours parcours, Collection<String> ajoutes);
}
