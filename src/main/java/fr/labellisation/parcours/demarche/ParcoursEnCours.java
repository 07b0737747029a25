package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;

/** Port: the running processes of the sites. */
public interface ParcoursEnCours {

    /** Whether the sites of the démarche have set out; until then a new site sets out with the others. */
    boolean engages(CodeDemarche demarche);

    /** Tells the process of the site, if it runs, which modules are new. */
    void signalerModules(Parcours parcours, Collection<String> ajoutes);
}
