package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Map;

/** Port: the labels that a démarche brought its sites and that they hold. */
public interface IssuesSites {

    /** How many each site holds; a site without one is left out. */
    Map<CodeSite, Integer> labelsObtenus(CodeDemarche demarche);
}
