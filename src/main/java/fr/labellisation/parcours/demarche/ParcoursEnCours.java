package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;

/** Port: the running processes of the sites. */
public interface ParcoursEnCours {

    /** Whether the sites of the démarche have set out; until then a new site sets out with the others. */
    boolean engages(CodeDemarche demarche);

    /**
     * Whether a site of the démarche has set out and has not arrived, with its first label or its second.
     *
     * @param sauf business key of a path that is left aside; empty for none
     */
    boolean resteEnChemin(CodeDemarche demarche, String sauf);

    /** Whether the process above the sites has nothing to do any more, or never was: then only the sites end the démarche. */
    boolean sansSuite(CodeDemarche demarche);

    /**
     * A site sets out on its own, with no process above it.
     *
     * @param referentiel id of the version
     * @param nature why it sets out; its external audit is of the same kind
     */
    void lancer(Parcours parcours, String referentiel, NatureDemarche nature);

    /**
     * The site goes on to its second label on its own.
     *
     * @param referentiel id of its version
     * @param nature why the site set out
     * @param audit the external audit that both labels share; null where the second has one of its own
     */
    void lancerSecondLabel(Parcours parcours, String referentiel, NatureDemarche nature, Long audit);

    /** Whether the site is on its way to its second label. */
    boolean secondLabelEnChemin(Parcours parcours);

    /** Ends the process of the site, if it runs, with all that it does; the démarche goes on without it. */
    void retirer(Parcours parcours);

    /** Tells the process of the site, if it runs, which modules are new. */
    void signalerModules(Parcours parcours, Collection<String> ajoutes);
}
